/** The arrows of the house (ARCHITECTURE.md): only downward, no circle. */
const room = (...names) => `^(${names.join("|")})/`;
const rooms = require("./cli/test/rooms.json");
const OWN = room(...rooms, "bench", "tests");

// What is entered from outside: by the framework, by a command line, as a worker, by the compiler.
const DOORS =
  "^app/.*(page|route|layout|error|not-found)\\.tsx?$|^app/_script/|^cli/|^workers/[a-z]+-worker\\.mjs$|\\.d\\.ts$";

// The stages of extraction, each over the ones before it; what they all speak of stands beside them.
const STAGES = [
  "cues",
  "text",
  "marks",
  "zones",
  "document",
  "people",
  "clauses",
  "frames",
  "(path|dates|speakers)",
];
const EXTRACTION = "^domain/extraction/";
const stagesOnlyLookBack = STAGES.map((stage, at) => ({
  name: `extraction-${stage.replace(/[^a-z]+/g, "-").replace(/^-|-$/g, "")}-looks-back-only`,
  severity: "error",
  from: { path: `${EXTRACTION}${stage}/` },
  to: {
    path: EXTRACTION,
    pathNot: `${EXTRACTION}((${STAGES.slice(0, at + 1).join("|")})/|(types|limits)\\.ts$)`,
  },
}));

const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { path: OWN, pathNot: allowed },
});

module.exports = {
  forbidden: [
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    only("domain-is-the-ground", room("domain"), room("domain"), "rules import nothing of ours above them"),
    only(
      "messages-are-words",
      room("messages"),
      room("messages", "domain"),
      "words import only the vocabulary",
    ),
    only("db-over-domain", room("db"), room("db", "domain"), "tables stand on the rules"),
    only("workers-over-domain", room("workers"), room("workers", "domain"), "threads know rules only"),
    only(
      "components-are-given-everything",
      room("components"),
      room("components", "domain", "messages"),
      "views import no data",
    ),
    only(
      "commands-write",
      room("commands"),
      room("commands", "db", "domain", "workers"),
      "every write passes here",
    ),
    only(
      "queries-read",
      room("queries"),
      room("queries", "db", "domain", "workers"),
      "every read passes here",
    ),
    only("auth-asks-who", room("auth"), room("auth", "db", "domain"), "who is asking"),
    only(
      "upkeep-works-beside-requests",
      room("upkeep"),
      room("upkeep", "auth", "db", "domain", "workers"),
      "what the server does by itself knows no pages",
    ),
    {
      name: "few-hold-the-signing-key",
      severity: "error",
      from: { path: OWN, pathNot: "^(db|upkeep|cli|tests)/" },
      to: { path: "^db/sign-log" },
    },
    {
      name: "public-wing-sees-editions-only",
      severity: "error",
      from: { path: "^queries/public/" },
      to: {
        path: "^db/",
        pathNot: "^db/(client|bearers|schema/(columns|projection|publishing|log)|log|checkpoints)\\.ts$",
      },
    },
    {
      name: "public-wing-knows-no-desk",
      severity: "error",
      from: { path: "^queries/public/" },
      to: { path: "^queries/desk/" },
    },
    {
      name: "public-pages-have-no-door-to-the-desk",
      severity: "error",
      from: { path: "^app/\\(public\\)/" },
      to: { path: "^(commands|queries/desk|auth)/" },
    },
    {
      name: "app-touches-no-table",
      severity: "error",
      from: { path: "^app/" },
      to: { path: "^db/" },
    },
    {
      name: "only-actions-and-routes-import-commands",
      severity: "error",
      from: { path: "^app/", pathNot: "(^app/_kit/|actions\\.ts$|route\\.tsx?$)" },
      to: { path: "^commands/" },
    },
    {
      name: "only-auth-knows-the-login-library",
      severity: "error",
      from: { path: OWN, pathNot: "^auth/" },
      to: { path: "node_modules/(next-auth|@auth)/" },
    },
    {
      name: "domain-takes-pure-libraries",
      severity: "error",
      from: { path: "^domain/" },
      to: {
        path: "node_modules",
        pathNot: "node_modules/(zod|diff|edtf|@dagrejs/dagre|micromark|@mozilla/readability|linkedom)/",
      },
    },
    {
      name: "domain-asks-the-platform-for-hashes-only",
      severity: "error",
      from: { path: "^domain/", pathNot: "^domain/(hash|log/signature)\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    ...stagesOnlyLookBack,
    {
      name: "nothing-lies-unused",
      comment: "what no door and no verb leads to is dead",
      severity: "error",
      from: { path: "^(app|cli)/|^(instrumentation|proxy)\\.ts$" },
      to: { path: room(...rooms), pathNot: DOORS, reachable: false },
    },
    { name: "no-orphan-imports", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.next" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
