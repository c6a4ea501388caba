import type { Messages } from "./en";
import { account } from "./it/account";
import { desk } from "./it/desk";
import { fields } from "./it/fields";
import { record } from "./it/record";
import { refusals } from "./it/refusals";
import { shell } from "./it/shell";
import { vocabulary } from "./it/vocabulary";

export const it: Messages = { account, desk, fields, record, refusals, shell, vocabulary };
