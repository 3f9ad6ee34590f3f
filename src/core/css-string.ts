/** `text` as a string of CSS, quotes included; it may stand in a `<style>` as well. */
export function cssString(text: string): string {
  return `"${text.replace(/["\\\n\r\f<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
