import { pathOf } from "@/domain/extraction/cues/tables/path-words";

/** Chinese, in both scripts: credit lines and the stations of words. */
export const CHINESE_PATH = pathOf({
  credits: `
    source: 来源, 來源, 文章来源, 消息来源, 稿源, 稿件来源, 转自, 轉自, 原文, 转载自, 資料來源
    translator: 翻译, 翻譯, 译者, 譯者, 编译, 編譯, 译, 譯
    author: 作者, 记者, 記者, 文, 撰文, 通讯员, 通訊員, 撰稿, 本报记者, 本報記者
    editor: 编辑, 編輯, 责任编辑, 責任編輯, 责编, 責編, 审校, 校对, 主编
    photo: 图, 圖, 图片, 圖片, 摄影, 攝影, 图片来源, 圖片來源, 图源
  `,
  bare: `
    author: 本报记者, 本報記者
  `,
  via: `
    event: 在, 于, 於 > 记者会, 記者會, 发布会, 發布會, 新闻发布会, 新聞發布會, 会议, 會議, 会谈, 會談, 采访, 採訪, 演讲, 演講, 论坛, 論壇, 专访, 專訪, 例行记者会, 例行記者會, 集会, 峰会, 峰會
    event: 接受 > 采访, 採訪, 专访, 專訪
    outlet: 对, 對, 向, 告诉, 告訴 > 记者, 記者, 媒体, 媒體, 报纸, 報紙, 通讯社, 通訊社
    broadcast: 对, 對, 向, 在 > 电视台, 電視台, 电台, 電台, 电视, 電視, 广播, 廣播
    readout: 据, 據, 在, 根据, 根據 > 公报, 公報, 通报, 通報, 纪要, 紀要, 会谈纪要, 會談紀要
    document: 在, 据, 據, 发表, 發表, 根据, 根據 > 声明, 聲明, 公告, 公开信, 公開信, 报告, 報告, 书面声明, 書面聲明, 致函
    post: 在, 于, 於, 通过, 透過 > 微博, 推特, 脸书, 臉書, 社交媒体, 社交媒體, 网上, 網上, 微信, 社交平台, 社群媒體
    interpreter: 通过, 通過, 透过, 透過 > 翻译, 翻譯, 译员, 譯員, 口译, 口譯
  `,
  reach: 8,
  places: "",
  seats: "在, 于, 於",
});
