import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DateWithBasis, ShortDate } from "@/components/public/parts/dates";
import type { StatedDate } from "@/domain/edition/body-parts";
import { messagesIn } from "@/messages/messages";

const t = messagesIn("en");
const inFull = (date: StatedDate) => renderToStaticMarkup(<DateWithBasis date={date} lang="en" t={t} />);
const inShort = (date: StatedDate) => renderToStaticMarkup(<ShortDate date={date} lang="en" t={t} />);

test("a date that is not known says so once", () => {
  expect(inFull({ edtf: "XXXX", basis: "not_known" })).toBe("date not known");
  expect(inShort({ edtf: "XXXX", basis: "not_known" })).toBe("date not known");
});

test("a date whose origin is not known says so, and one not known keeps the reason given", () => {
  expect(inFull({ edtf: "2023-04", basis: "not_known" })).toContain("April 2023, <span");
  expect(inShort({ edtf: "2023-04", basis: "not_known" })).toContain("not known");
  expect(inFull({ edtf: "", basis: "not_known", note: "No copy bears one." })).toContain(
    "No copy bears one.",
  );
});
