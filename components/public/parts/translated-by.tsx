import type { AttestationBody } from "@/domain/edition/quote-body";
import type { Context } from "./context";

/** "; translated by Luciano Lago": who translated or interpreted, and whether that was inferred. */
export function TranslatedBy({ printing, t }: { printing: AttestationBody; t: Context["t"] }) {
  const { translator, machineTranslated } = printing;
  return (
    <>
      {translator ? (
        <>
          ; {t.record.quotation.translatedBy}
          <bdi>{translator.name}</bdi>
          {translator.basis === "stated" ? null : (
            <>
              {" "}
              <span className="prov">{t.record.provenance[translator.basis]}</span>
            </>
          )}
        </>
      ) : null}
      {machineTranslated ? `; ${t.record.quotation.machine}` : null}
    </>
  );
}
