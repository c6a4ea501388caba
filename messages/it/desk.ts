import type { desk as English } from "@/messages/en/desk";

export const desk: typeof English = {};
