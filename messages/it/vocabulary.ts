import type { vocabulary as English } from "@/messages/en/vocabulary";

export const vocabulary: typeof English = {};
