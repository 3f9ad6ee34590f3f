import type { DocumentFacts } from './document-facts.ts';

/** The XMP packet of a document that meets PDF/UA-1. */
export function renderXmp({ title, language, author, description, keywords = [], created }: DocumentFacts): string {
  const properties = [
    '<pdfuaid:part>1</pdfuaid:part>',
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${inLanguage(title, language)}</dc:title>`,
    `<dc:language>${list('Bag', [language])}</dc:language>`,
    author === undefined ? '' : `<dc:creator>${list('Seq', [author])}</dc:creator>`,
    description === undefined ? '' : `<dc:description>${inLanguage(description, language)}</dc:description>`,
    keywords.length === 0 ? '' : `<dc:subject>${list('Bag', keywords)}</dc:subject>`,
    keywords.length === 0 ? '' : `<pdf:Keywords>${escapeXml(keywords.join(', '))}</pdf:Keywords>`,
    created === undefined
      ? ''
      : `<xmp:CreateDate>${created}</xmp:CreateDate>\n<xmp:ModifyDate>${created}</xmp:ModifyDate>`,
  ];
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
${properties.filter((property) => property !== '').join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

/** With the language of the document, and for readers of any other. */
function inLanguage(text: string, language: string): string {
  const items = ['x-default', language].map(
    (lang) => `<rdf:li xml:lang="${escapeXml(lang)}">${escapeXml(text)}</rdf:li>`,
  );
  return `<rdf:Alt>${items.join('')}</rdf:Alt>`;
}

function list(kind: 'Bag' | 'Seq', items: readonly string[]): string {
  return `<rdf:${kind}>${items.map((item) => `<rdf:li>${escapeXml(item)}</rdf:li>`).join('')}</rdf:${kind}>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  // Controls may not be in XML, not even escaped.
  return text.replace(/[^\t\n\r\u0020-\uFFFD]/g, '').replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
