import type { PDFDict } from '@cantoo/pdf-lib';
import type { Operand } from '../operand-reader.ts';
import { dictAt, numberAt, textAt } from '../pdf-objects.ts';

/** What stands around content: `/P <</MCID 3>> BDC`. */
export interface Mark {
  readonly tag: string;
  readonly mcid?: number;
  /** Reference of the form XObject in which it stands, `12 0 R`; absent on the page itself. */
  readonly stream?: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly actualText?: string;
  readonly expansion?: string;
}

/** A mark as `BMC` and `BDC` make it; what its operands name is looked up in `resources`. */
export function readMark(
  operands: readonly Operand[],
  resources: PDFDict | undefined,
  stream: string | undefined,
): Mark {
  const [tag, properties] = operands;
  return {
    tag: nameIn(tag) ?? '',
    ...readProperties(properties, resources),
    ...(stream !== undefined && { stream }),
  };
}

export function nameIn(operand: Operand | undefined): string | undefined {
  return typeof operand === 'object' && operand !== null && 'name' in operand ? operand.name : undefined;
}

type Properties = Omit<Mark, 'tag' | 'stream'>;

function readProperties(operand: Operand | undefined, resources: PDFDict | undefined): Properties {
  const name = nameIn(operand);
  if (name !== undefined) {
    const dict = dictAt(dictAt(resources, 'Properties'), name);
    return collect((key) => textAt(dict, key), numberAt(dict, 'MCID'));
  }
  if (typeof operand !== 'object' || operand === null || !('entries' in operand)) return {};
  const mcid = operand.entries.get('MCID');
  return collect((key) => textIn(operand.entries.get(key)), typeof mcid === 'number' ? mcid : undefined);
}

function collect(text: (key: string) => string | undefined, mcid: number | undefined): Properties {
  const [lang, alt, actualText, expansion] = ['Lang', 'Alt', 'ActualText', 'E'].map(text);
  return {
    ...(mcid !== undefined && { mcid }),
    ...(lang !== undefined && { lang }),
    ...(alt !== undefined && { alt }),
    ...(actualText !== undefined && { actualText }),
    ...(expansion !== undefined && { expansion }),
  };
}

/** A text string: UTF-16 with its mark, else near enough to Latin-1. */
function textIn(operand: Operand | undefined): string | undefined {
  if (typeof operand !== 'object' || operand === null || !('bytes' in operand)) return undefined;
  const { bytes } = operand;
  const isWide = bytes[0] === 0xfe && bytes[1] === 0xff;
  let text = '';
  for (let at = isWide ? 2 : 0; at < bytes.length; at += isWide ? 2 : 1)
    text += String.fromCharCode(isWide ? ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0) : (bytes[at] ?? 0));
  return text;
}

/** Is the mark of an artifact: of what is not content. */
export function isArtifact({ tag }: Mark): boolean {
  return tag === 'Artifact';
}
