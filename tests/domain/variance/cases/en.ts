import { casesOf } from "./read";

export const ENGLISH_CASES = casesOf(
  "en",
  `
  12 ships | 21 ships | number !
  twelve ships | 12 ships | punctuation none
  12 ships | twelve ships | punctuation none
  twelve ships | twenty ships | number !
  one ship | two ships | number !
  a ship | two ships | number !
  a ship | one ship | punctuation none
  forty-two towns | 42 towns | punctuation none
  two hundred and five thousand people | 205,000 people | punctuation none
  1.2 million people | 1,200,000 people | punctuation none
  1.2 million people | 1.2 billion people | number !
  3 bn euros | 3 billion euros | punctuation none
  5 percent | 5% | punctuation none
  5 percent | 5 percentage points | number !
  $40 | €40 | number !
  40 dollars | $40 | punctuation none
  the third round | the 3rd round | punctuation none
  the third round | the fourth round | number !
  on 5 May 2023 | on May 5, 2023 | punctuation none
  on 5 May 2023 | on 6 May 2023 | number !
  in May 2021 | in May 2022 | number !
  on Monday | on Tuesday | number !
  yesterday we met | today we met | number !
  half of them | a third of them | number !
  a score of 2-1 | a score of 3-1 | number !
  minus 5 or -5 | minus 5 or 5 | number !
  1,000 | 1000 | punctuation none
  1.500 | 1,500 | number !
  version 1.2.3 | version 1.2.4 | number !
  the G7 | the G8 | number !
  They will attack | They will not attack | negation !
  He did say so | He did not say so | negation !
  do not go | don't go | punctuation none
  cannot stay | can not stay | punctuation none
  can stay | can't stay | negation !
  with help | without help | negation !
  never again | once again | negation !
  no longer a member | a member | negation unmarked !
  aligned states | nonaligned states | negation !
  a policy of alignment | a policy of non-alignment | negation !
  non-alignment | nonalignment | punctuation none
  a stable peace | an unstable peace | negation !
  not all of them left | all of them did not leave | negation !
  not only trade | not trade | negation !
  must leave | should leave | modality !
  may leave | will leave | modality !
  will leave | would leave | modality !
  I think that it is late | it is late | modality unmarked !
  We believe it helps | It helps | modality unmarked !
  willing to work | plan to work | modality !
  is ready | was ready | tense !
  is ready | will be ready | tense !
  worked hard | works hard | tense !
  has grown | grew | tense !
  President Zelenskyy spoke | President Zelensky spoke | name minor
  in Kyiv today | in Kiev today | name minor
  Minister Arno Velt said | Minister Arno Feld said | name !
  troops in Iran now | troops in Iraq now | name !
  with US help | with us help | name !
  the defense minister | the Defense Minister | punctuation none
  organise the defence | organize the defense | punctuation none
  the centre’s colour | the center's color | punctuation none
  an aesthetic view | an esthetic view | punctuation none
  “very strong” ties | 'very strong' ties | punctuation none
  It is over. | It is over! | punctuation none
  It is over. | It is over? | punctuation !
  only she voted | she voted | omission unmarked !
  he only said it | only he said it | order !
  substantial progress | fruitful results | substitution
  early and late trains | late and early trains | order
  very stable and calm | stable | omission unmarked
  stable | very stable and calm | addition
  we met, as agreed in the hall, and left | we met … and left | omission marked
  the minister. I chose | the minister... I chose | addition false
  ties are strong… They last | ties are strong. They last | omission unmarked
  the words are here | the words are here | same
  Reading is fun | Writing is fun | substitution
  four towns | for towns | number !
  `,
);
