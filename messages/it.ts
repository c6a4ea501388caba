import type { Messages } from "./en";
import { account } from "./it/account";
import { across } from "./it/across";
import { claimDesk } from "./it/claim-desk";
import { compare } from "./it/compare";
import { compareDesk } from "./it/compare-desk";
import { desk } from "./it/desk";
import { editor } from "./it/editor";
import { fields } from "./it/fields";
import { finding } from "./it/finding";
import { house } from "./it/house";
import { intake } from "./it/intake";
import { lists } from "./it/lists";
import { merging } from "./it/merging";
import { pages } from "./it/pages";
import { papers } from "./it/papers";
import { people } from "./it/people";
import { publish } from "./it/publish";
import { queue } from "./it/queue";
import { record } from "./it/record";
import { refusals } from "./it/refusals";
import { review } from "./it/review-desk";
import { shell } from "./it/shell";
import { sightings } from "./it/sightings";
import { standing } from "./it/standing";
import { suggest } from "./it/suggest";
import { threads } from "./it/threads";
import { variance } from "./it/variance";
import { vocabulary } from "./it/vocabulary";

export const it: Messages = {
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
