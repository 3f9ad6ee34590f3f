/** Of every verb that reads a deck for some people. */
export const audienceOption = {
  audience: {
    type: 'string',
    value: '<Name>',
    help: 'nur Folien für dieses Publikum (»audience« im Kopf) und die für alle',
  },
} as const;
