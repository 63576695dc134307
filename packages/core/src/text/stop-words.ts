/** The commonest English words: running text is full of them, menus are not, and lists of words are better read without. */
export const englishStopWords: string[] = (
  'the of to and a an in is was were are be been that which who whom this these those it its he she they him her their we us our i my you your ' +
  'for on with at by from as into over under about after before during between against through without within than then ' +
  'not no nor but or if because while when where why how what there here has have had having do does did will would can could may might must should ' +
  "also just more most much many some any all both each other such only own same so too very now out up down off again it's don't didn't isn't wasn't"
).split(' ');
