import type { account as English } from "@/messages/en/account";

export const account: typeof English = {};
