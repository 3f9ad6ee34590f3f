/** A place as its author named it. `x` and `y` are on the map's grid of 1000 × 965 units, y down. */
export type MapPlace =
  | {
      /** A dot, or the whole area of a district, of which `x` and `y` are the middle. */
      readonly kind: 'point' | 'area';
      readonly name: string;
      readonly x: number;
      readonly y: number;
      /** The district it is or lies in, as people say it: `Kreis Lippe`, `Stadt Köln`. */
      readonly district: string;
    }
  /** A line that names no place on this map (a finding): its text is kept. */
  | { readonly kind: 'unplaced'; readonly name: string };
