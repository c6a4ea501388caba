import { type People, peopleOf } from "@/domain/extraction/cues/people";
import type { StateWords } from "@/domain/extraction/cues/ru/people";
import { ZH_BEFORE_ROLE, ZH_ROLES, ZH_STATES } from "./words";

export const CHINESE_PEOPLE: People = peopleOf(ZH_ROLES, {
  before: ZH_BEFORE_ROLE,
  tail: "",
  of: "",
  bodies: "集团 公司 委员会 协会 工会 银行 基金会 政府 法院 医院 大学",
});

/** The states: a name serves as its own adjective. */
export function chineseStates(): StateWords[] {
  return ZH_STATES.trim()
    .split("\n")
    .map((line) => {
      const [code = "", name = "", seats = ""] = line.split("|");
      return { code, name, full: [name], metonym: seats.split(" "), adjective: [] };
    });
}
