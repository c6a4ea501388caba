/** The part of the `edtf` package (4.11.1, no types of its own) that `read-edtf` uses. */
declare module "edtf" {
  type Parsed = {
    type: string;
    edtf: string;
    min: number;
    max: number;
    approximate?: { value: number };
    uncertain?: { value: number };
    lower?: Parsed;
    upper?: Parsed;
  };
  export default function edtf(text: string, options?: { level?: 0 | 1 | 2; types?: string[] }): Parsed;
}
