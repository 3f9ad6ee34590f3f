import { Lexer, type Token, Tokenizer, type Tokens } from 'marked';

export interface LexedMarkdown {
  readonly tokens: readonly Token[];
  /** Set when the text could not be read as Markdown and stands in `tokens` as plain text. */
  readonly trouble?: 'nesting' | 'density';
}

/** More than this many characters that open or close something in one paragraph are no prose: marked's time is quadratic in them. */
const mostMarks = 3000;
const marks = /[*_[\]<>`~!\\]/g;
/** Quotes and lists inside one another, deeper than anybody writes: marked reads the whole text once a level, until the stack ends. */
const tooDeep = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){50}|^[ \t]{200,2000}(?:[-*+]|\d{1,9}[.)])[ \t]/m;

/** Quotes in which lines without `>` go on: marked reads the rest of the text for each of them. */
const lazyLine = /^ {0,3}>[^\n]*\n(?![ \t]*(?:>|\n|$))/gm;
const mostLazyLines = 1000;

const leadingComment = /^ {0,3}<!--\s*\.element\b(?:(?!-->)[^\n])*-->[ \t]*\S/;

/** A comment with attributes before the text of a paragraph or list item would make raw HTML of the whole line. */
class LineTokenizer extends Tokenizer {
  override html(src: string): Tokens.HTML | undefined {
    return leadingComment.test(src) ? undefined : super.html(src);
  }
}

/** Block and inline tokens of one slide. Total: what marked can't read comes back as text, nothing is lost. */
export function lexMarkdown(text: string): LexedMarkdown {
  if (tooDeep.test(text) || (text.match(lazyLine)?.length ?? 0) > mostLazyLines) return asText(text);
  try {
    const lexer = new Lexer({ gfm: true, tokenizer: new LineTokenizer() });
    lexer.blockTokens(text, lexer.tokens);
    let trouble: LexedMarkdown['trouble'];
    // As Lexer.lex() does, but with an eye on each piece before it is read.
    for (const { src, tokens } of lexer.inlineQueue) {
      if ((src.match(marks)?.length ?? 0) > mostMarks) {
        tokens.push(plainText(src));
        trouble = 'density';
      } else lexer.inlineTokens(src, tokens);
    }
    return trouble === undefined ? { tokens: lexer.tokens } : { tokens: lexer.tokens, trouble };
  } catch {
    // Nesting that the pattern above doesn't know may still exhaust the stack.
    return asText(text);
  }
}

function asText(text: string): LexedMarkdown {
  const paragraph: Tokens.Paragraph = { type: 'paragraph', raw: text, text, tokens: [plainText(text)] };
  return { tokens: [paragraph], trouble: 'nesting' };
}

function plainText(text: string): Tokens.Text {
  return { type: 'text', raw: text, text, escaped: false };
}
