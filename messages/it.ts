import { account } from "./it/account";
import { desk } from "./it/desk";
import { record } from "./it/record";
import { refusals } from "./it/refusals";
import { shell } from "./it/shell";
import { vocabulary } from "./it/vocabulary";
import type { Messages } from "./messages";

export const it: Messages = { account, desk, record, refusals, shell, vocabulary };
