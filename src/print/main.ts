import { createPlacePicture, type PlacePicture } from './place-picture.ts';

declare global {
  /** How the browser's driver reaches what is done to a page before it is printed. */
  var deckPrint: { readonly placePicture: PlacePicture };
}

globalThis.deckPrint = { placePicture: createPlacePicture() };
