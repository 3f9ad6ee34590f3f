/** `#speaker` opens the speaker view; the token behind it names the show that it belongs to. */
const pattern = /^#speaker(?:\/([0-9a-f]{16}))?$/;

export function isSpeakerHash(hash: string): boolean {
  return pattern.test(hash);
}

/** The session token, or an empty string while the speaker view has not found its show. */
export function sessionOfSpeakerHash(hash: string): string {
  return pattern.exec(hash)?.[1] ?? '';
}

export function formatSpeakerHash(session: string): string {
  return session === '' ? '#speaker' : `#speaker/${session}`;
}
