import type { Case } from './case.ts';

const LONG =
  'The two governments have quarrelled over the fishing grounds for a decade, and fishermen on either side of the strait say that they have lost boats, nets and friends to it.';
const LONGER =
  'Officials who took part in the talks said that the mood had been better than in March, although neither delegation was ready to name a day on which the first licences might be given out.';
const LAST = 'The next round is to be held in the autumn, at a place that has yet to be agreed upon by both sides.';

/** A page of blocks, each with its role. */
export const sections: readonly Case[] = [
  `[Ministers Meet Over Fish|headline]\n\n[By Ana Sousa|byline]\n\n[${LONG}|paragraph]\n\n[${LONGER}|paragraph]`,
  `[Strait talks end without licences|headline]\n[${LONG}|paragraph]\n[${LONGER}|paragraph]\n[Read more: Ten beaches you must see|boilerplate]`,
  `[Home|boilerplate]\n[News|boilerplate]\n[Sport|boilerplate]\n[Strait talks end without licences|headline]\n[${LONG}|paragraph]\n[${LONGER}|paragraph]`,
  `[${LONG}|paragraph]\n\n[${LONGER}|paragraph]\n\n[Subscribe to our newsletter|boilerplate]`,
  `[Quarrel Over Nets Goes On|headline]\n\n[${LONG}|paragraph]\n\n[${LAST}|paragraph]\n\n[Share this article|boilerplate]\n[Facebook|boilerplate]\n[Twitter|boilerplate]\n[Email|boilerplate]`,
  `[Fishing ministers shake hands|headline]\n[Fishing ministers shake hands|headline]\n[Published 3 May 2021|byline]\n[${LONG}|paragraph]\n[${LONGER}|paragraph]`,
  `[${LONG}|paragraph]\n[${LONGER}|paragraph]\n[Related articles|boilerplate]\n[Pop Star Weds in Secret on Tiny Island|boilerplate]\n[Five Phones to Buy This Spring|boilerplate]`,
  `[Net gains, net losses|headline]\n\n[${LONG}|paragraph]\n\n[“We have waited ten years,” said one of the men.|paragraph]\n\n[${LAST}|paragraph]`,
  `[Talks on Fish Stall|headline]\n\n[By Ana Sousa and Hugh Hill|byline]\n\n[OSLO, May 20:|dateline] [${LONG}|paragraph]\n\n[${LONGER}|paragraph]`,
  `[Talks on Fish Stall|headline]\n[OSLO (Reuters) -|dateline] [${LONG}|paragraph]\n[${LONGER}|paragraph]`,
  `[Talks on Fish Stall|headline]\n[LONDON —|dateline] [${LONG}|paragraph]\n[${LONGER}|paragraph]`,
  `[Talks on Fish Stall|headline]\n[BERGEN, November 9. /TASS/.|dateline] [${LONG}|paragraph]\n[${LONGER}|paragraph]`,
  `[${LONG}|paragraph]\n\n[${LONGER}|paragraph]\n\n[Copyright 2021 The Harbour Post. All rights reserved.|boilerplate]`,
  `[${LONG}|paragraph]\n\n[${LONGER}|paragraph]\n\n[We use cookies to give you the best experience on our website. By continuing you agree to our use of cookies.|boilerplate]`,
  `[Skip to main content|boilerplate]\n[Search|boilerplate]\n[Menu|boilerplate]\n\n[Talks on Fish Stall|headline]\n\n[${LONG}|paragraph]\n\n[${LONGER}|paragraph]`,
  `[${LONG}|paragraph]\n\n[${LONGER}|paragraph]\n\n[About the Author|boilerplate]\n[Ana Sousa writes about fish, boats and the sea for the Harbour Post. She lives in Bergen.|boilerplate]`,
  `[${LONG}|paragraph]\n\n[${LONGER}|paragraph]\n\n[Leave a comment|boilerplate]\n[Your email address will not be published. Required fields are marked *|boilerplate]`,
  `[Talks on Fish Stall|headline]\n\n[${LONG}|paragraph]\n\n[ADVERTISEMENT|boilerplate]\n\n[${LONGER}|paragraph]\n\n[${LAST}|paragraph]`,
  `[Talks on Fish Stall|headline]\n\n[${LONG}|paragraph]\n\n[He did not.|paragraph]\n\n[${LONGER}|paragraph]`,
  `[${LONG}|paragraph]\n\n[${LONGER}|paragraph]\n\n[Tags: fish, Norway, strait, licences|boilerplate]`,
  `[${LONG}|paragraph]\n\n[Sign up for our daily briefing|boilerplate]\n\n[${LONGER}|paragraph]\n\n[${LAST}|paragraph]`,
  `[Photo: boats in the harbour of Bergen, Monday. (Ana Sousa/Harbour Post)|boilerplate]\n\n[${LONG}|paragraph]\n\n[${LONGER}|paragraph]`,
  `[Updated: 14:20, 3 May 2021|boilerplate]\n[${LONG}|paragraph]\n[${LONGER}|paragraph]`,
  `[${LONG}|paragraph]\n[${LONGER}|paragraph]\n[READ ALSO|boilerplate]\n[Mayor of Bergen Opens Bridge|boilerplate]\n[Ferry Runs Aground Near Stavanger|boilerplate]\n[Why Herring Is Back|boilerplate]`,
  `[Office of the Spokesperson|byline]\n\n[The below is attributable to Spokesperson Mara Lind:|paragraph]\n\n[${LONG}|paragraph]`,
  `[Minister Lind’s Call with Minister Okello|headline]\n[Readout|boilerplate]\n[Office of the Spokesperson|byline]\n[May 3, 2021|byline]\n[${LONG}|paragraph]`,
  `[${LONG}|paragraph]\n\n[${LONGER}|paragraph]\n\n[Follow us on Twitter and Facebook|boilerplate]\n[Download our app|boilerplate]`,
  `[Talks on Fish Stall|headline]\n\n[Staff Reporter|byline]\n\n[${LONG}|paragraph]\n\n[- The licences would run for a year.|paragraph]\n\n[- The fees would be shared.|paragraph]\n\n[${LAST}|paragraph]`,
  `[Talks on Fish Stall|headline]\n[3 min read|boilerplate]\n[${LONG}|paragraph]\n[${LONGER}|paragraph]\n[Previous article|boilerplate]\n[Next article|boilerplate]`,
  `[${LONG}|paragraph]\n\n[${LONGER}|paragraph]\n\n[Most Read|boilerplate]\n[1. Herring Is Back|boilerplate]\n[2. Bridge Opens|boilerplate]\n[3. Ferry Aground|boilerplate]`,
  `[${LONG} ${LONGER}|paragraph]`,
  `[Talks on Fish Stall|headline]\n\n[${LONG}|paragraph]\n\n[What the fishermen want|paragraph]\n\n[${LONGER}|paragraph]\n\n[${LAST}|paragraph]`,
];
