import type { Asked } from "@/app/_kit/asked";
import { mergePage } from "@/app/(desk)/desk/merges/page-of";

type Props = { params: Promise<{ id: string }>; searchParams: Asked };

export default async function MergeSpeakerPage(props: Props) {
  return mergePage("speaker", props);
}
