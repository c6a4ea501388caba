import { toldOf } from "@/domain/extraction/cues/verb-table";

/** "陈立被告知", "陈立被记者问到". */
export const CHINESE_TOLD = toldOf(
  `
  告知 say bd subject 告知 告诉
  问 ask bd subject 问 问道 问及 问到 询问 追问 质问
  警告 say bd subject 警告
  提醒 say bd subject 提醒
  `,
  { auxiliaries: "被", reach: "far" },
);
