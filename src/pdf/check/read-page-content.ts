import { type PDFContext, PDFDict, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { type ContentStream, type Operation, readOperations } from '../content-stream.ts';
import { asDict, dictAt, itemsAt, nameAt, rawItemsAt } from '../pdf-objects.ts';
import { decodeContents, decodeStream } from './decode-stream.ts';
import { type Mark, nameIn, readMark } from './marked-content.ts';
import type { FormUse, Opening, PageContent, Painted, PaintedKind } from './page-content.ts';
import type { PdfFile } from './pdf-file.ts';
import { type Font, readFont } from './read-font.ts';
import { upwards } from './upwards.ts';

/** Part of the graphics state: what `q` keeps and `Q` brings back. */
interface TextState {
  readonly font: Font | undefined;
  readonly mode: number;
}

/** Where the operators stand: on the page, or in a form on it. */
interface Surroundings {
  readonly page: number;
  readonly resources: PDFDict | undefined;
  readonly marks: readonly Mark[];
  readonly state: TextState;
  /** References of the forms in which this is, the nearest last. */
  readonly forms: readonly string[];
}

const painters: Readonly<Record<string, PaintedKind>> = {
  ...Object.fromEntries(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 's', 'S'].map((operator) => [operator, 'path'])),
  sh: 'shading',
  BI: 'image',
};
const deepestForms = 20;
/** Of forms that are shown again: such that show each other can stand for more than any machine can read. */
const mostRepeated = 1_000_000;

/** All that the pages paint, what is marked around it, and in which fonts it is set. */
export function readPageContent(file: PdfFile): PageContent {
  const reader = new ContentReader(file.document.context);
  for (const [page, { dict }] of file.pages.entries()) {
    const bytes = decodeContents(dict);
    const resources = inheritedResources(dict);
    const state = { font: undefined, mode: 0 };
    if (bytes === undefined) reader.problem(page, 'Der Inhalt der Seite lässt sich nicht lesen.');
    else reader.read(bytes, { page, resources, marks: [], state, forms: [] });
    reader.readAppearances(page, dict);
  }
  return reader.content();
}

/** Pages take their resources from the nodes above them. */
function inheritedResources(page: PDFDict): PDFDict | undefined {
  for (const node of upwards(page)) {
    const resources = dictAt(node, 'Resources');
    if (resources !== undefined) return resources;
  }
  return undefined;
}

/** The normal appearance: one stream, or one for each state. */
function looksOf(appearance: PDFDict | undefined): readonly PDFObject[] {
  const normal = appearance?.context.lookup(appearance.get(PDFName.of('N')));
  if (normal instanceof PDFDict) return normal.values().flatMap((raw) => normal.context.lookup(raw) ?? []);
  return normal === undefined ? [] : [normal];
}

class ContentReader {
  readonly #context: PDFContext;
  readonly #fonts = new Map<PDFDict, Font>();
  readonly #forms = new Map<string, FormUse>();
  readonly #painted: Painted[] = [];
  readonly #openings: Opening[] = [];
  /** Forms are read once, however often they are shown. */
  readonly #streams = new Map<PDFObject, ContentStream>();
  #repeated = 0;
  readonly #problems: { page: number; message: string }[] = [];

  constructor(context: PDFContext) {
    this.#context = context;
  }

  content(): PageContent {
    return {
      painted: this.#painted,
      openings: this.#openings,
      forms: [...this.#forms.values()],
      problems: this.#problems,
    };
  }

  problem(page: number, message: string): void {
    this.#problems.push({ page, message });
  }

  read(bytes: Uint8Array, around: Surroundings): void {
    this.#walk(readOperations(bytes), around);
  }

  #walk({ operations, stopped }: ContentStream, around: Surroundings): void {
    let { marks, state } = around;
    const kept: TextState[] = [];
    for (const operation of operations) {
      const { operator } = operation;
      const here = { ...around, marks, state };
      if (operator === 'q') kept.push(state);
      else if (operator === 'Q') state = kept.pop() ?? state;
      else if (operator === 'BMC' || operator === 'BDC') marks = this.#open(operation, here);
      else if (operator === 'EMC') marks = this.#close(here, around);
      else if (operator === 'Do') this.#show(operation, here);
      else if (operator === 'Tf' || operator === 'Tr' || operator === 'gs') state = this.#setText(operation, here);
      else this.#paint(operation, here);
    }
    if (marks.length > around.marks.length)
      this.problem(around.page, 'Ein markierter Inhalt wird begonnen, aber nicht beendet.');
    if (stopped) this.problem(around.page, 'Der Inhalt der Seite lässt sich nur zum Teil lesen.');
  }

  /** How annotations look: not part of what is read aloud, but their text has fonts as well. */
  readAppearances(page: number, dict: PDFDict): void {
    for (const annotation of itemsAt(dict, 'Annots').map(asDict)) {
      for (const look of looksOf(dictAt(annotation, 'AP'))) {
        const bytes = decodeStream(look);
        const around = { page, marks: [{ tag: 'Artifact' }], state: { font: undefined, mode: 0 }, forms: [] };
        if (bytes !== undefined) this.read(bytes, { ...around, resources: dictAt(asDict(look), 'Resources') });
      }
    }
  }

  #open({ operands }: Operation, { page, resources, marks, forms }: Surroundings): readonly Mark[] {
    const mark = readMark(operands, resources, forms.at(-1));
    this.#openings.push({ page, mark, above: marks });
    const form = this.#forms.get(mark.stream ?? '');
    if (form && mark.mcid !== undefined) this.#forms.set(form.reference, { ...form, hasMcids: true });
    return [...marks, mark];
  }

  #close({ page, marks }: Surroundings, around: Surroundings): readonly Mark[] {
    if (marks.length > around.marks.length) return marks.slice(0, -1);
    this.problem(page, 'Ein markierter Inhalt wird beendet, aber nicht begonnen.');
    return marks;
  }

  #paint({ operator, operands }: Operation, { page, marks, state }: Surroundings): void {
    const kind = painters[operator];
    if (kind !== undefined) this.#painted.push({ kind, page, marks });
    if (!/^(?:Tj|TJ|'|")$/.test(operator)) return;
    const last = operands.at(-1);
    const items = typeof last === 'object' && last !== null && 'items' in last ? last.items : [last];
    for (const item of items) {
      if (typeof item !== 'object' || item === null || !('bytes' in item) || item.bytes.length === 0) continue;
      const shown = { bytes: item.bytes, font: state.font, invisible: state.mode === 3 };
      this.#painted.push({ kind: 'text', page, marks, shown });
    }
  }

  #setText({ operator, operands }: Operation, { resources, state }: Surroundings): TextState {
    const [first] = operands;
    if (operator === 'Tr') return { ...state, mode: typeof first === 'number' ? first : state.mode };
    if (operator === 'Tf')
      return { ...state, font: this.#font(dictAt(dictAt(resources, 'Font'), nameIn(first) ?? '')) };
    const [font] = rawItemsAt(dictAt(dictAt(resources, 'ExtGState'), nameIn(first) ?? ''), 'Font');
    return font === undefined ? state : { ...state, font: this.#font(asDict(this.#context.lookup(font))) };
  }

  #font(dict: PDFDict | undefined): Font | undefined {
    if (dict === undefined) return undefined;
    const font = this.#fonts.get(dict) ?? readFont(dict);
    this.#fonts.set(dict, font);
    return font;
  }

  /** `Do`: an image, or a form, which is read as part of the page. */
  #show({ operands }: Operation, around: Surroundings): void {
    const { page, marks, resources, forms } = around;
    const raw = dictAt(resources, 'XObject')?.get(PDFName.of(nameIn(operands[0]) ?? ''));
    const object: PDFObject | undefined = this.#context.lookup(raw);
    const dict = asDict(object);
    if (nameAt(dict, 'Subtype') === 'Image') this.#painted.push({ kind: 'image', page, marks });
    if (dict === undefined || nameAt(dict, 'Subtype') !== 'Form') return;
    const reference = raw instanceof PDFRef ? raw.toString() : '';
    if (forms.includes(reference) || forms.length > deepestForms) return;
    this.#countForm(page, reference, dict);
    const stream = object && this.#formStream(object, page);
    if (stream)
      this.#walk(stream, {
        ...around,
        resources: dictAt(dict, 'Resources') ?? resources,
        forms: [...forms, reference],
      });
  }

  #formStream(form: PDFObject, page: number): ContentStream | undefined {
    const known = this.#streams.get(form);
    if (known !== undefined) return this.#repeat(known, page);
    const bytes = decodeStream(form);
    if (bytes === undefined) this.problem(page, 'Ein Bestandteil der Seite (Form XObject) lässt sich nicht lesen.');
    const stream = readOperations(bytes ?? new Uint8Array());
    this.#streams.set(form, stream);
    return stream;
  }

  #repeat(stream: ContentStream, page: number): ContentStream | undefined {
    if (this.#repeated > mostRepeated) return undefined;
    this.#repeated += stream.operations.length + 1;
    if (this.#repeated > mostRepeated) this.problem(page, 'Ab hier ist der Inhalt zu umfangreich zum Prüfen.');
    return stream;
  }

  #countForm(page: number, reference: string, dict: PDFDict): void {
    const { times = 0, hasMcids = false } = this.#forms.get(reference) ?? {};
    const isReference = dictAt(dict, 'Ref') !== undefined;
    this.#forms.set(reference, { page, reference, times: times + 1, hasMcids, isReference });
  }
}
