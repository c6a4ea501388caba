import type { refusals as English } from "@/messages/en/refusals";

export const refusals: typeof English = {};
