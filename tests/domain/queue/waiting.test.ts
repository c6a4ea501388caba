import { describe, expect, test } from "vitest";
import { type Member, provenMember } from "@/domain/access/actor";
import { ageInWords } from "@/domain/queue/age";
import { cursorText, readCursor, tabsOf } from "@/domain/queue/tabs";
import { type Waiting, waitingOf } from "@/domain/queue/waiting";
import type { ArticleWork, ProposalWork, RecordWork, Work } from "@/domain/queue/work";
import { ROLES, type Role } from "@/domain/vocabulary";

const as = (role: Role, id = "me"): Member =>
  provenMember({ id, name: id, email: `${id}@desk.example`, role, session: "s", provedAt: "2026-11-25" });

const ada = { id: "ada", name: "Ada" };
const bob = { id: "bob", name: "Bob" };
const me = { id: "me", name: "me" };

const record = (fields: Partial<RecordWork> = {}): RecordWork => ({
  ...{ kind: "quote", id: "q", practice: false, assignee: null, authors: ["ada"], missing: [] },
  ...{ threads: 0, edition: null, proposal: null, suspension: null, due: null },
  ...fields,
});
const article = (fields: Partial<ArticleWork> = {}): ArticleWork => ({
  ...{ kind: "article", id: "a", practice: false, createdBy: ada, found: 12, accepted: 5, rejected: 1 },
  ...fields,
});
const proposal = (fields: Partial<ProposalWork> = {}): ProposalWork => ({
  ...{ id: "p", state: "in_review", change: "new", submittedBy: ada, authors: ["ada"], conflicted: [] },
  ...{ needed: 1, given: 0, decided: [], askedBy: null, evidence: { opened: 0, of: 2 } },
  ...fields,
});

type Row = [string, Work, Member, Partial<Waiting>];

const ROWS: Row[] = [
  [
    "an article waits for who took it in",
    article({ createdBy: me }),
    as("contributor"),
    { state: "confirming", who: "you", what: { act: "decide", left: 6 } },
  ],
  ["a colleague's article waits for them", article(), as("reviewer"), { who: ada }],
  [
    "the practice case is everybody's who judges",
    article({ practice: true }),
    as("reviewer"),
    { who: "you" },
  ],
  ["the practice case is no auditor's", article({ practice: true }), as("auditor"), { who: ada }],
  [
    "an article whose passages are all decided waits to be sent",
    article({ createdBy: me, accepted: 11 }),
    as("editor"),
    { who: "you", what: { act: "send", accepted: 11 } },
  ],
  [
    "a draft says what is missing first, and how much more",
    record({ authors: ["me"], missing: ["attribution-needed", "printing-needed"] }),
    as("reviewer"),
    { state: "draft", who: "you", what: { act: "complete", rule: "attribution-needed", more: 1 } },
  ],
  [
    "a whole draft waits to be submitted",
    record({ authors: ["me"] }),
    as("reviewer"),
    { what: { act: "submit" } },
  ],
  [
    "a contributor's whole draft waits for a reviewer to submit it",
    record({ authors: ["me"] }),
    as("contributor"),
    { who: "any_reviewer", what: { act: "submit" } },
  ],
  [
    "a practice record is never submitted",
    record({ authors: ["me"], practice: true }),
    as("editor"),
    { who: "you", what: { act: "exercise" } },
  ],
  ["a draft that nobody took waits for anybody", record(), as("reviewer"), { who: "any_member" }],
  [
    "an assigned draft waits for its assignee alone",
    record({ assignee: bob, authors: ["me"] }),
    as("editor"),
    { who: bob },
  ],
  ["what is assigned to you waits for you", record({ assignee: me }), as("reviewer"), { who: "you" }],
  [
    "a published record that changed is open for correction",
    record({ edition: 2, authors: ["me"] }),
    as("editor"),
    { state: "changed", who: "you", what: { act: "submit" } },
  ],
  [
    "a published record as it stands waits for nobody",
    record({ edition: 1, authors: [] }),
    as("editor"),
    { state: "published", who: "nobody", what: { act: "nothing" } },
  ],
  [
    "a published record given to somebody waits for them to begin",
    record({ edition: 1, authors: [], assignee: me }),
    as("reviewer"),
    { who: "you", what: { act: "begin" } },
  ],
  [
    "a proposal waits for any reviewer who has not written it",
    record({ proposal: proposal() }),
    as("reviewer"),
    { state: "in_review", who: "you", what: { act: "review", opened: 0, of: 2, isSecond: false } },
  ],
  [
    "nobody approves their own",
    record({ proposal: proposal({ submittedBy: me, authors: ["me"] }) }),
    as("editor"),
    { who: "any_reviewer", bar: "four-eyes" },
  ],
  [
    "an author who did not submit cannot approve either",
    record({ proposal: proposal({ authors: ["ada", "me"] }) }),
    as("reviewer"),
    { who: "any_reviewer", bar: "four-eyes" },
  ],
  [
    "a declared conflict bars",
    record({ proposal: proposal({ conflicted: ["me"] }) }),
    as("reviewer"),
    { who: "any_reviewer", bar: "conflict-of-interest" },
  ],
  [
    "one of two approvals waits for a second person",
    record({ proposal: proposal({ needed: 2, given: 1, decided: ["bob"] }) }),
    as("reviewer"),
    { state: "approved_in_part", who: "you", what: { act: "review", opened: 0, of: 2, isSecond: true } },
  ],
  [
    "who has approved once is not the second",
    record({ proposal: proposal({ needed: 2, given: 1, decided: ["me"] }) }),
    as("editor"),
    { state: "approved_in_part", who: "any_reviewer", bar: "decided-already" },
  ],
  [
    "an approved proposal waits for an editor",
    record({ proposal: proposal({ state: "approved", given: 1 }) }),
    as("reviewer"),
    { state: "approved", who: "any_editor", what: { act: "publish", edition: 1 } },
  ],
  [
    "an editor publishes the next edition",
    record({ edition: 3, proposal: proposal({ state: "approved", given: 1 }) }),
    as("editor"),
    { who: "you", what: { act: "publish", edition: 4 } },
  ],
  [
    "changes asked wait for the author to answer",
    record({ threads: 2, proposal: proposal({ state: "changes_requested", submittedBy: me, askedBy: bob }) }),
    as("reviewer"),
    { state: "changes_requested", who: "you", what: { act: "answer", threads: 2, by: bob } },
  ],
  [
    "changes asked of a colleague wait for them",
    record({ proposal: proposal({ state: "changes_requested", askedBy: me }) }),
    as("editor"),
    { who: ada },
  ],
  [
    "who changed the record after it was submitted is its author too",
    record({ authors: ["ada", "me"], proposal: proposal() }),
    as("reviewer"),
    { who: "any_reviewer", bar: "four-eyes" },
  ],
  [
    "what was taken out of sight waits for a second person, before anything else on it",
    record({ edition: 1, proposal: proposal(), suspension: { by: bob, lapsesAt: "2026-11-26" } }),
    as("reviewer"),
    { state: "suspended", who: "you", what: { act: "confirm", until: "2026-11-26" } },
  ],
  [
    "who took it out of sight does not confirm it",
    record({ edition: 1, suspension: { by: me, lapsesAt: "2026-11-26" } }),
    as("editor"),
    { who: "any_reviewer", bar: "alone" },
  ],
  [
    "a confirmed suspension waits for an editor to settle it",
    record({ edition: 1, suspension: { by: bob, lapsesAt: null } }),
    as("reviewer"),
    { state: "suspended", who: "any_editor", what: { act: "settle" } },
  ],
  [
    "an editor settles what they took out of sight themselves",
    record({ edition: 1, suspension: { by: me, lapsesAt: null } }),
    as("editor"),
    { who: "you", what: { act: "settle" } },
  ],
  [
    "an auditor confirms no suspension",
    record({ edition: 1, suspension: { by: bob, lapsesAt: "2026-11-26" } }),
    as("auditor"),
    { who: "any_reviewer", what: { act: "confirm", until: "2026-11-26" } },
  ],
  [
    "an auditor is never waited for",
    record({ proposal: proposal() }),
    as("auditor"),
    { who: "any_reviewer" },
  ],
];

describe("who a piece of work waits for, and for what", () => {
  test.each(ROWS)("%s", (_, work, member, expected) => {
    const waiting = waitingOf(work, member);
    expect(waiting).toMatchObject(expected);
    if (expected.bar === undefined) expect(waiting.bar).toBeUndefined();
  });

  test("no role is waited for that may not act", () => {
    for (const [, work] of ROWS) {
      for (const role of ["auditor", "admin"] as const) expect(waitingOf(work, as(role)).who).not.toBe("you");
    }
  });
});

test("an admin sees no editorial list; the first of a role's lists is where it lands", () => {
  expect(ROLES.map((role) => [role, tabsOf(role)[0]])).toEqual([
    ["contributor", "mine"],
    ["reviewer", "mine"],
    ["editor", "mine"],
    ["auditor", "review"],
    ["admin", undefined],
  ]);
});

test("a place in a list is read back as it was written, and nothing else is one", () => {
  const cursor = { at: "2026-11-24T09:00:00.001Z", id: "7k3m9xq2" };
  expect(readCursor(cursorText(cursor))).toEqual(cursor);
  for (const text of ["", "2026-11-24", "2026-11-24T09:00:00.001Z", "x~7k3m9xq2", `${cursorText(cursor)}'`]) {
    expect(readCursor(text)).toBeNull();
  }
});

test("an age is as short as a list needs it", () => {
  const now = "2026-11-25T12:00:00.000Z";
  const en = (at: string) => ageInWords(at, now, "en");
  expect(en("2026-11-25T11:56:00.000Z")).toBe("4\u00a0min");
  expect(en("2026-11-25T10:00:00.000Z")).toBe("2\u00a0h");
  expect(en("2026-11-20T12:00:00.000Z")).toBe("Fri");
  expect(en("2026-03-16T12:00:00.000Z")).toBe("16 Mar");
  expect(en("2023-04-16T12:00:00.000Z")).toBe("16 Apr 2023");
  expect(en("2026-11-25T12:00:01.000Z")).toBe("0\u00a0min");
  expect(ageInWords("2026-11-20T12:00:00.000Z", now, "it")).toBe("ven");
});
