import type { Inline, QrCode } from './deck.ts';
import { createFinding } from './finding.ts';
import { isSafeLink } from './raw-html-policy.ts';
import type { BlockNode, Reading } from './reading.ts';
import { replaceInFence } from './replace-variables.ts';

const mostLetters = 300;

/** A fenced block as a QR code of its one line, which is a link where it leads somewhere. */
export function readQrCode(text: string, node: BlockNode, reading: Reading): QrCode {
  const address = replaceInFence(text.trim(), node.position.line + 1, reading);
  const report = (message: string, hint: string) => {
    reading.findings.push(createFinding(node.position, 'error', message, hint, 'qr-codes'));
  };
  const example = 'Schreiben Sie in den Block eine Adresse: https://example.org';
  if (address === '') report('In diesem QR-Code steht nichts.', example);
  else if (/\s/.test(address)) report('In diesem QR-Code steht mehr als nur eine Adresse.', example);
  else if (address.length > mostLetters)
    report(
      `Für einen QR-Code ist diese Adresse zu lang (${address.length} Zeichen).`,
      `Höchstens ${mostLetters} lassen sich im Saal noch lesen.`,
    );
  const modules = address === '' || address.length > mostLetters ? undefined : reading.makers.makeQrCode?.(address);
  const words: Inline = { type: 'text', text: address, literal: true };
  const leads = /^(?:https?|mailto|tel):/i.test(address) && isSafeLink(address);
  const link: Inline = { type: 'link', attributes: {}, href: address, children: [words], position: node.position };
  const children: QrCode['children'] = [
    { type: 'paragraph', ...node, attributes: {}, children: [leads ? link : words] },
  ];
  return { type: 'qr', ...node, address, ...(modules ? { modules } : {}), children };
}
