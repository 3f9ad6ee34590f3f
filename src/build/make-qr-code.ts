import { encode } from 'uqr';

/** A text as rows of modules, true where they are dark, without a margin; undefined where it is too long. */
export function makeQrCode(text: string): readonly (readonly boolean[])[] | undefined {
  try {
    // A quarter of a projected pattern may be glared over or covered by a head.
    return encode(text, { ecc: 'Q', border: 0 }).data;
  } catch {
    return undefined;
  }
}
