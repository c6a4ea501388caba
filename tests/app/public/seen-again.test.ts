import { afterAll, beforeAll, expect, test } from "vitest";
import { addCapture } from "@/commands/add-capture";
import { confirmSighting } from "@/commands/confirm-sighting";
import { approveProposal } from "@/commands/decide-proposal";
import { publishProposal } from "@/commands/publish-proposal";
import { at, done, quoteCase, submitted, TEXT } from "@/tests/commands/case";
import { memberOf, type TestDatabase, testDatabase } from "@/tests/database";
import { pageAt, wordsOf } from "./ask";

let held: TestDatabase;
beforeAll(async () => {
  held = await testDatabase();
});
afterAll(() => held.close());

const NOW = "Abbiamo legami abbastanza forti";

test("a silent edit that a person confirmed stands on the quote's page and on the source's once it is published", async () => {
  const [author, reader, editor] = [
    await memberOf(held.db, "reviewer"),
    await memberOf(held.db, "reviewer"),
    await memberOf(held.db, "editor"),
  ];
  const { quote, printings, sources } = await quoteCase(author);
  const [{ source }] = sources;
  const text = TEXT.replace("molto forti", "abbastanza forti");
  const { capture } = done(await addCapture.execute(author, { source, text, method: "paste" }, at));
  const start = text.indexOf(NOW);
  const place = { start, end: start + NOW.length };
  const seen = { attestation: printings[0], capture, found: "here", ...place };
  done(await confirmSighting.execute(author, seen, at));
  const proposal = await submitted(author, quote, [reader]);
  done(await approveProposal.execute(reader, proposal, at));
  done(await publishProposal.execute(editor, proposal, at));
  for (const path of [`/q/${quote}`, `/sources/${source}`]) {
    const page = await pageAt(`${path}?lang=en`);
    expect(wordsOf(page)).toContain("The page was changed after we copied it (seen 24 November 2026)");
    expect(page).toMatch(/<del>.{0,60}molto<\/del><ins>.{0,60}abbastanza<\/ins>/s);
    expect(wordsOf(await pageAt(`${path}?lang=it`))).toContain(
      "La pagina è stata cambiata dopo la nostra copia",
    );
  }
});
