/** What refusals say: the reason and the way on. `p` are the refusal's parameters. */
type Params = Readonly<Record<string, string | number>>;

export const refusals = {
  // who may
  role: (_: Params) => "Your role does not allow this. An admin can change roles.",
  "four-eyes": (_: Params) => "You wrote or submitted this, so somebody else must decide on it.",
  "conflict-of-interest": (_: Params) =>
    "You declared a conflict of interest here, so somebody else must decide.",
  "published-not-yours": (_: Params) => "This is public now. Ask a reviewer to take the change on.",
  "signed-out": (_: Params) => "You are signed out. Sign in in another window, then send this again.",
  "foreign-origin": (_: Params) => "This did not come from a page of this house. Open the page anew.",
  "stale-session": (_: Params) => "Enter your password again: this act asks who you are.",
  "session-ended": (_: Params) => "Your session has ended. Sign in again: what you typed is still here.",
  "own-role": (_: Params) => "Nobody changes their own role or state. Ask another admin.",
  unknown: (_: Params) => "There is no such thing here. Check the address or choose again.",
  // members
  "already-member": (_: Params) => "This address belongs to a member. Change their role instead.",
  "sign-in": (_: Params) => "E-mail and password do not fit together. Check both and try again.",
  "password-wrong": (_: Params) => "That is not your password. Check it and try again.",
  "sign-in-limited": (p: Params) =>
    `Too many failed tries. Try again in ${Math.ceil(Number(p.seconds) / 60)} minutes.`,
  invitation: (_: Params) => "This invitation is not open to this address. Ask an admin for a new one.",
  "invitation-closed": (_: Params) =>
    "This invitation is no longer open: it was accepted, taken back or has lapsed.",
  "member-active": (_: Params) => "This member is active already.",
  email_malformed: (_: Params) =>
    "This is no e-mail address. Write it like name@newsroom.org, in plain letters.",
  "name-needed": (_: Params) => "Write a name in one line, without signs that cannot be seen.",
  "password-short": (p: Params) => `At least ${p.minimum} characters. A sentence does well.`,
  "password-long": (p: Params) => `At most ${p.maximum} characters.`,
  "password-common": (_: Params) => "Too easy to guess. Choose words that belong to nobody else.",
  // two at once
  "stale-version": (_: Params) =>
    "Somebody changed this since you opened it. Both versions are shown: choose or write a third.",
  "queue-full": (_: Params) =>
    "Too much is being written at once. Nothing was lost: send it again in a moment.",
  "form-key": (_: Params) => "This form has lost its number. Open it again and send it from there.",
  "form-sent-before": (_: Params) =>
    "This form was sent before with other words, and that took effect. Open it again to change it.",
  "answered-once": (_: Params) =>
    "This form was sent before and took effect. What it gave is shown once only: make a new one.",
  // proposals and editions
  "citations-busy": (_: Params) => "Citations are being set. Try again in a moment.",
  "hash-differs": (_: Params) =>
    "The text has changed since you opened it. Read the newest proposal and decide on that.",
  "newer-proposal": (_: Params) => "There is a newer proposal. Decide on that one.",
  "dismissed-already": (_: Params) => "Somebody said no to this suggestion already.",
  "derivation-said-already": (_: Params) => "The chain says this already.",
  "variance-said-already": (_: Params) => "This difference is recorded already. Change the one that stands.",
  "declared-already": (_: Params) => "You have declared this already.",
  "decided-already": (_: Params) => "You have decided on this proposal already.",
  "proposal-changes-requested": (_: Params) => "Changes were asked for. Its authors submit it anew.",
  "proposal-published": (_: Params) => "This proposal is published.",
  "proposal-withdrawn": (_: Params) => "This proposal was withdrawn.",
  "evidence-unopened": (p: Params) => `Open every piece of evidence first: ${p.left} left.`,
  "approvals-needed": (p: Params) => `It has ${p.given} of ${p.needed} approvals. Ask another reviewer.`,
  "public-note-needed": (_: Params) => "Say in a public note what changed and why.",
  "right-of-reply-needed": (_: Params) =>
    "The verdict speaks against a living person: log that they were asked, or why not.",
  "not-yours": (_: Params) => "Only who submitted it or an editor can take it out of review.",
  "change-is-fixed": (_: Params) => "What this edition is was settled when it was submitted and approved.",
  "record-withdrawn": (_: Params) => "This draft was withdrawn.",
  "published-is-permanent": (_: Params) => "What was public is not withdrawn. Retract it, or correct it.",
  "not-published": (_: Params) => "This has not been published yet: there is nothing to correct or retract.",
  "retracted-already": (_: Params) => "This record is retracted already.",
  "correction-open": (_: Params) =>
    "Something is open on this record already. Close it first, or carry it through.",
  "retraction-in-review": (p: Params) =>
    `A retraction of this record is under way (proposal ${p.number}). Let it be carried through, or have it withdrawn first.`,
  "words-in-review": (p: Params) =>
    `Proposal ${p.number} of this record is under way. Let it be carried through, or withdraw it before you retract.`,
  "suspended-already": (_: Params) => "This record is out of sight already.",
  "suspension-lapsed": (_: Params) =>
    "You suspended it before and nobody confirmed it. Another editor must do it now.",
  "suspension-ended": (_: Params) => "This suspension has ended.",
  "suspension-confirmed": (_: Params) => "This suspension is confirmed already.",
  "nothing-changed": (_: Params) => "Nothing has changed since the last edition.",
  "practice-is-never-public": (_: Params) => "The practice case never becomes public.",
  // completeness
  "printing-needed": (_: Params) => "Attach at least one printing.",
  "speaker-needed": (_: Params) => "Name a speaker.",
  "attribution-needed": (_: Params) => "Judge the attribution: did they say it?",
  "sentence-needed": (_: Params) => "Write the sentence that stands alone.",
  "rationale-needed": (_: Params) => "Write why.",
  "search-needed": (_: Params) => "Log at least one search before giving this rating.",
  "primary-printing-needed": (_: Params) => "This rating needs a printing in a primary source.",
  "two-reports-needed": (p: Params) =>
    `This rating needs two independent reports of different publishers; found: ${p.found}.`,
  "occurrence-needed": (_: Params) => "Say where the claim is made.",
  "veracity-needed": (_: Params) => "Judge the claim: is it true?",
  "unknowns-needed": (_: Params) => "Say what is not known; “nothing” is an answer.",
  "evidence-needed": (_: Params) => "Add at least one piece of evidence from a captured text.",
  "original-printing-needed": (_: Params) => "Attach the original printing first.",
  // printings compared
  "collation-none": (_: Params) => "There is no printing to compare.",
  "collation-many": (p: Params) =>
    `At most ${p.maximum} printings are compared at once; here are ${p.found}. Leave some out.`,
  "collation-empty": (_: Params) => "This printing has no words. Leave it out.",
  "collation-long": (p: Params) =>
    `A printing may have ${p.maximum} characters to be compared; this one has ${p.found}.`,
  "collation-long-together": (p: Params) =>
    `The printings may have ${p.maximum} characters together; these have ${p.found}. Leave some out.`,
  "collation-siglum-twice": (_: Params) => "Another printing has this letter. Give each its own.",
  "collating-busy": (_: Params) => "Other long printings are being compared. Try again in a moment.",
  "collating-late": (_: Params) => "Comparing these took too long. Leave some printings out.",
  "collating-stopped": (_: Params) => "You cancelled the comparison of these printings.",
  // articles
  "article-withdrawn": (_: Params) => "This article was taken out of work. Take it in anew to go on.",
  "page-unreadable": (_: Params) =>
    "No article could be read in this page. Copy its words instead of its HTML.",
  "reading-busy": (_: Params) =>
    "Other long articles are being read. Nothing was lost: try again in a moment.",
  "reading-late": (_: Params) =>
    "Reading this took too long. Try again in a moment, or take the text in by parts.",
  "passage-sent": (_: Params) => "This passage was sent: it is a quote now. Change it there.",
  "passage-there-already": (_: Params) => "This passage is in the list already.",
  "words-not-in-article": (_: Params) =>
    "These words are not in the frozen text, to the letter. Copy them from it.",
  "practice-apart": (_: Params) =>
    "The practice case and the record do not mix. Let the passage make a quote of its own.",
  "words-not-in-passage": (_: Params) =>
    "These words do not stand in the passage with other words before them. Copy them from it.",
  "no-next-passage": (_: Params) => "No passage follows that could be joined with this one.",
  "none-sure": (_: Params) =>
    "No passage left to decide is proposed with that much confidence and a speaker.",
  "nothing-to-undo": (_: Params) => "There is nothing of yours left to undo here.",
  "decided-since": (_: Params) => "Somebody else decided on that passage after you. Decide it anew instead.",
  "nothing-to-send": (_: Params) => "No accepted passage waits to be sent. Accept one first.",
  // work and remarks
  "assign-others": (_: Params) => "An editor gives work to others. You can take what nobody has.",
  "assigned-to-another": (_: Params) => "Somebody else has this already. An editor can give it to you.",
  "assigned-already": (_: Params) => "This is theirs already.",
  "cannot-work-on-it": (_: Params) =>
    "This member cannot change this record. Choose a reviewer or an editor.",
  "not-your-words": (_: Params) => "Only who wrote a remark changes it. Answer it instead.",
  "resolved-already": (_: Params) => "This thread is settled already.",
  "not-resolved": (_: Params) => "This thread is open.",
  "words-differ-from-text": (_: Params) =>
    "These words do not stand in that text to the letter. Mark them again.",
  "words-more-than-once": (_: Params) => "These words stand there more than once. Give more of them.",
  "linked-already": (_: Params) => "These two claims are linked in this way already.",
  // merging
  "merge-with-itself": (_: Params) => "These two are one record. Choose another one.",
  "merge-practice": (_: Params) =>
    "One of the two belongs to the practice case. The practice case and the record do not mix.",
  "record-merged": (_: Params) => "This was merged into another record. Work on it there.",
  "merge-in-review": (p: Params) =>
    `A proposal of ${p.id} is being decided on. Let it be decided, or withdraw it, first.`,
  "merge-suspended": (p: Params) => `${p.id} is out of sight. Settle that first.`,
  "merge-retracted": (p: Params) => `${p.id} was retracted, and stays as it is.`,
  "merge-correction-open": (p: Params) =>
    `Something is open on ${p.id}. Close it first, or carry it through.`,
  "merge-preview-stale": (_: Params) =>
    "Something has changed since this preview was made. Open it again and look at what would happen now.",
  "merge-undone-already": (_: Params) => "This merge was undone already.",
  "merge-later": (_: Params) => "Another merge came later. Undo that one first.",
  "merge-joined-since": (p: Params) =>
    `Printings of both have been joined since: ${p.parts}. Remove these steps of the chain or differences first.`,
  "merge-leads-since": (_: Params) =>
    "The printing that would lead, or stand for the original, goes back or was withdrawn. Choose another one first.",
  // evidence
  "words-differ-from-capture": (_: Params) =>
    "These are not the words of the captured text at that place. Mark them again.",
  "words-differ-from-printing": (_: Params) => "These words are not in the printing. Copy them from it.",
  "words-still-there": (_: Params) =>
    "The words stand in the newer copy to the letter. Say where, instead of that they are gone.",
  "finding-busy": (_: Params) =>
    "Other long texts are being looked for. Try again in a moment, or paste a shorter part.",
  "finding-late": (_: Params) => "Looking for this text took too long. Paste a shorter part of it.",
  "looking-busy": (_: Params) => "Other long copies are being searched. Try again in a moment.",
  "looking-late": (_: Params) =>
    "Looking for the printings in this copy took too long. Compare the two copies.",
  "looking-stopped": (_: Params) =>
    "You cancelled the search in this copy: where the printings stand in it is not known.",
  "alike-busy": (_: Params) =>
    "Whether a known printing looks like this is not known yet: others are being looked for. Try again in a moment.",
  "alike-late": (_: Params) =>
    "Looking for known printings like this took too long: there may be some. Look for a few of its words.",
  "alike-stopped": (_: Params) =>
    "You cancelled the search for known printings: whether one looks like this is not known.",
  "copies-busy": (_: Params) => "Other long copies are being compared. Try again in a moment.",
  "copies-late": (_: Params) => "Comparing the two copies took too long. Read them side by side.",
  "copies-stopped": (_: Params) => "You cancelled the comparison of the two copies.",
  "none-unchanged": (_: Params) =>
    "No printing stands unchanged in this copy that you may confirm and nobody has confirmed.",
  "range-outside-text": (_: Params) => "The passage lies outside the text. Mark it again.",
  "derivation-circle": (p: Params) =>
    `That would make a printing its own origin (${p.path}). Choose another printing, or first remove one of these steps.`,
  "quote-full": (p: Params) =>
    `A quote has at most ${p.maximum} printings; these would be ${p.found}. Keep those with other words or a source of their own, and withdraw mere copies.`,
  "printing-leads": (_: Params) => "This printing leads. Let another one lead first.",
  "printing-is-original": (_: Params) =>
    "This printing holds the words as spoken. Say first that the original is not found, or choose another.",
  "printing-makes-claim": (_: Params) => "A claim rests on this printing. Take it out of the claim first.",
  // phrases
  "not-a-base": (_: Params) =>
    "Choose a printing to begin from. No translation back, no readout, at most 10,000 letters.",
  "proposal-moved": (_: Params) =>
    "Something changed since this proposal was made. Look at the new one, then confirm.",
  "splitting-busy": (_: Params) =>
    "Other long quotes are being divided. Nothing was lost: try again in a moment.",
  "splitting-late": (_: Params) =>
    "Finding this place in the other printings took too long. Add a phrase and assign it in each printing by hand.",
  "dividing-busy": (_: Params) =>
    "Other long quotes are being divided. Nothing was lost: try again in a moment.",
  "dividing-late": (_: Params) =>
    "Finding the phrases in all printings took too long. Divide the printings by hand.",
  "dividing-stopped": (_: Params) => "You cancelled the search for phrases.",
  "cut-beyond-words": (p: Params) =>
    `The printing has ${p.length} characters; this place is beyond them. Say after which words the cut lies.`,
  "inside-a-word": (_: Params) => "This place is inside a word. Choose one between two words.",
  "range-empty": (_: Params) => "There are no words in this stretch. Mark at least one.",
  "no-edge-there": (_: Params) => "No phrase begins or ends at this place.",
  "edge-passes-another": (_: Params) => "An edge cannot pass the next one. Assign the words instead.",
  "not-within-phrase": (_: Params) =>
    "The phrase cannot be divided there. Choose a place between two of its words.",
  "no-next-phrase": (_: Params) => "This is the last phrase: none follows that could be joined.",
  "too-many-phrases": (_: Params) => "A quote has at most 60 phrases. Join two first.",
  "phrases-changed-since": (_: Params) =>
    "Somebody else changed the phrases after you. Change them anew instead.",
  "speaker-twice": (_: Params) => "This speaker is named twice. Remove one of the two.",
  // fields
  wrong_type: (_: Params) => "This field holds something of another kind.",
  empty: (_: Params) => "This must not be empty.",
  too_long: (p: Params) =>
    p.limit === undefined ? "Too many." : `Too long: ${p.length} ${p.unit}, at most ${p.limit}.`,
  not_in_list: (_: Params) => "Choose one of the list.",
  invalid_union: (_: Params) => "These fields do not go together.",
  unrecognized_keys: (_: Params) => "A field was sent that is not asked for.",
  lone_surrogate: (_: Params) => "The text holds half a character. Copy it again.",
  control_character: (p: Params) => `The text holds a control character (${p.character}). Remove it.`,
  direction_control: (p: Params) => `The text holds a direction control (${p.character}). Remove it.`,
  invisible_character: (p: Params) => `The text holds an invisible character (${p.character}). Remove it.`,
  id_malformed: (_: Params) => "This is no id: eight letters and digits.",
  id_typo: (_: Params) => "This id is mistyped: its last character does not fit.",
  "date-basis-needed": (_: Params) => "Say where the date is known from, or leave the date out.",
  date_malformed: (_: Params) =>
    "This is no date. Write 2023-04-16, 2023-04 or 2023; ~ for about, ? for uncertain.",
  date_impossible: (_: Params) => "There is no such day.",
  language_unknown: (_: Params) => "This is no language tag. Write it, en, zh-Hans …",
  script_unknown: (_: Params) => "This is no script code. Write Latn, Cyrl, Hans …",
  country_malformed: (_: Params) => "This is no country code. Write two capitals: IT, RU …",
  wikidata_malformed: (_: Params) => "This is no Wikidata id: Q and digits.",
  url_not_http: (_: Params) => "Write an address that begins with http:// or https://.",
  hash_malformed: (_: Params) => "This is no hash. Open the page again.",
};
