import { printerOf } from "@/components/public/parts/sources";
import type { SourceBody } from "@/domain/edition/body-parts";
import type { AttestationBody } from "@/domain/edition/quote-body";

/** "C · The Moscow Times": a printing in a list to choose from. */
export function printingName({ siglum, source }: AttestationBody, sources: readonly SourceBody[]): string {
  const printed = sources.find(({ id }) => id === source);
  return printed ? `${siglum} · ${printerOf(printed)}` : siglum;
}
