import { standingPage } from "@/app/(desk)/desk/_standing/page-of";

type Props = { params: Promise<{ id: string }> };

export default async function CorrectPage({ params }: Props) {
  return standingPage("quote", (await params).id);
}
