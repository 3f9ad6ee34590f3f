import type { Inline, Styled } from './deck.ts';

/**
 * A heading with the space after bold words moved into them. It looks the same; but where the line breaks at a space that
 * begins a text, Chromium leaves it out of the bookmark: »2012:gemeinsame«.
 */
export function tuckSpaces(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map((inline, index): Inline => {
    const before = inlines[index - 1];
    const after = inlines[index + 1];
    if (isStyled(inline) && startsWithSpace(after)) return withSpace(inline);
    if (inline.type === 'text' && before !== undefined && isStyled(before) && startsWithSpace(inline))
      return { ...inline, text: inline.text.slice(1) };
    return inline;
  });
}

function isStyled(inline: Inline): inline is Styled {
  return inline.type === 'strong' || inline.type === 'emphasis' || inline.type === 'strike';
}

function startsWithSpace(inline: Inline | undefined): boolean {
  return inline?.type === 'text' && inline.text.startsWith(' ');
}

function withSpace(styled: Styled): Styled {
  return { ...styled, children: [...styled.children, { type: 'text', text: ' ' }] };
}
