/** `error` stops an export, `warning` wants a look, `info` is worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** As people are told. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Fehler',
  warning: 'Warnung',
  info: 'Hinweis',
};
