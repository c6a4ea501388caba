import type { Asked } from "@/app/_kit/asked";
import { mergePage } from "@/app/(desk)/desk/merges/page-of";

type Props = { params: Promise<{ id: string }>; searchParams: Asked };

export default async function MergeSourcePage(props: Props) {
  return mergePage("source", props);
}
