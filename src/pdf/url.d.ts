/** Of the language's surroundings, the one thing that this room needs: it is pure, and in browsers and Node alike. */
declare class URL {
  readonly href: string;
  /** @throws TypeError where it is no address */
  constructor(address: string);
}
