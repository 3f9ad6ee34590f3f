export type SpeakerCommand = 'next' | 'prev' | 'first' | 'last' | 'scheme';

const commands: Readonly<Record<string, SpeakerCommand>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  n: 'next',
  ArrowLeft: 'prev',
  ArrowUp: 'prev',
  PageUp: 'prev',
  Backspace: 'prev',
  p: 'prev',
  Home: 'first',
  End: 'last',
  d: 'scheme',
};

type Keystroke = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** `focus`: where the keyboard is. A button takes its own keys, and the notes scroll by the arrows up and down. */
export function speakerCommand(event: Keystroke, focus: 'button' | 'notes' | 'page'): SpeakerCommand | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (focus === 'button' && (event.key === ' ' || event.key === 'Enter')) return undefined;
  if (focus === 'notes' && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) return undefined;
  if (event.key === ' ' && event.shiftKey) return 'prev';
  return commands[event.key.length === 1 ? event.key.toLowerCase() : event.key];
}
