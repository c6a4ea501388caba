import type { record as English } from "@/messages/en/record";

export const record: typeof English = {};
