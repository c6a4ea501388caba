import { account } from "./en/account";
import { across } from "./en/across";
import { claimDesk } from "./en/claim-desk";
import { compare } from "./en/compare";
import { compareDesk } from "./en/compare-desk";
import { desk } from "./en/desk";
import { editor } from "./en/editor";
import { fields } from "./en/fields";
import { finding } from "./en/finding";
import { house } from "./en/house";
import { intake } from "./en/intake";
import { lists } from "./en/lists";
import { merging } from "./en/merging";
import { pages } from "./en/pages";
import { papers } from "./en/papers";
import { people } from "./en/people";
import { publish } from "./en/publish";
import { queue } from "./en/queue";
import { record } from "./en/record";
import { refusals } from "./en/refusals";
import { review } from "./en/review-desk";
import { shell } from "./en/shell";
import { sightings } from "./en/sightings";
import { standing } from "./en/standing";
import { suggest } from "./en/suggest";
import { threads } from "./en/threads";
import { variance } from "./en/variance";
import { vocabulary } from "./en/vocabulary";

export const en = {
  account,
  across,
  claimDesk,
  compare,
  compareDesk,
  desk,
  fields,
  finding,
  house,
  intake,
  lists,
  merging,
  pages,
  publish,
  queue,
  record,
  refusals,
  review,
  shell,
  sightings,
  threads,
  standing,
  variance,
  suggest,
  vocabulary,
  editor,
  people,
  papers,
};

/** The interface's words in one language; English is the shape that every other language must fill. */
export type Messages = typeof en;
