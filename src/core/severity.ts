/** `error` stops an export, `warning` wants a look, `info` is worth knowing. */
export type Severity = 'error' | 'warning' | 'info';
