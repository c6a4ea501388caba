import type { FormAction } from "@/components/desk/form/form-body";

/** What can be done on the page of the comparison. */
export type CompareActions = Readonly<
  Record<
    | "addDifference"
    | "editDifference"
    | "removeDifference"
    | "divide"
    | "split"
    | "join"
    | "move"
    | "assign"
    | "add"
    | "name"
    | "undo",
    FormAction
  >
>;
