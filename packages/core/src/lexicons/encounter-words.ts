import type { Lexicons } from '../schema/lexicons.ts';

/** Words that tell of an encounter. */
export const encounterWords: Lexicons['encounterWords'] = [
  // verbs
  { words: ['met', 'meet', 'meets', 'meeting'], part: 'verb', format: 'bilateral', channel: 'in-person', takes: ['with', 'object', 'joint'] },
  { words: ['met face to face', 'met face-to-face', 'meet face to face', 'meet face-to-face', 'met one-on-one', 'met in person'], part: 'verb', format: 'bilateral', channel: 'in-person', takes: ['with', 'joint'] },
  { words: ['sat down', 'sit down', 'sits down', 'sitting down'], part: 'verb', format: 'bilateral', channel: 'in-person', takes: ['with', 'joint'] },
  { words: ['shook hands', 'shake hands', 'shaking hands', 'shakes hands', 'shaken hands'], part: 'verb', format: 'bilateral', channel: 'in-person', takes: ['with', 'joint'] },
  { words: ['sat facing', 'sat opposite', 'sat across from', 'sat across the table from', 'came face to face with'], part: 'verb', format: 'bilateral', channel: 'in-person', takes: ['object', 'joint'] },
  { words: ['spoke', 'speak', 'speaks', 'spoken', 'speaking'], part: 'verb', format: 'bilateral', channel: 'phone', takes: ['with', 'to', 'joint'] },
  { words: ['talked', 'talk', 'talking'], part: 'verb', format: 'bilateral', channel: 'phone', takes: ['with', 'to', 'joint'] },
  { words: ['phoned', 'phones', 'phoning', 'telephoned', 'telephones', 'telephoning', 'rang', 'called', 'calling'], part: 'verb', format: 'bilateral', channel: 'phone', takes: ['object'] },
  { words: ['conferred', 'confer', 'confers', 'conferring', 'consulted', 'consults', 'consulting', 'connected', 'chatted', 'chat', 'chatting', 'conversed', 'touched base', 'caught up', 'checked in'], part: 'verb', format: 'bilateral', channel: 'phone', takes: ['with', 'joint'] },
  { words: ['huddled', 'huddles', 'huddling', 'dined', 'dines', 'dining', 'lunched', 'breakfasted', 'engaged', 'reconnected'], part: 'verb', format: 'bilateral', channel: 'in-person', takes: ['with', 'joint'] },
  { words: ['exchanged views', 'exchange views', 'exchanging views'], part: 'verb', format: 'bilateral', channel: 'in-person', takes: ['with'] },
  { words: ['hosted', 'hosts', 'hosting', 'host', 'welcomed', 'welcomes', 'welcoming', 'received', 'receives', 'receiving'], part: 'verb', format: 'bilateral', channel: 'in-person', takes: ['guest'] },
  { words: ['co-chaired', 'co-chairs', 'co-chair', 'co-chairing', 'co-hosted', 'co-hosts', 'co-hosting', 'cochaired', 'cohosted'], part: 'verb', format: 'bilateral', channel: 'in-person', takes: ['with'] },
  { words: ['videoconferenced', 'video conferenced', 'zoomed'], part: 'verb', format: 'bilateral', channel: 'video', takes: ['with', 'joint'] },
  { words: ['visited', 'visits', 'visit', 'visiting'], part: 'verb', format: 'visit', channel: 'in-person', takes: ['object'] },
  {
    words: ['paid', 'pay', 'pays', 'paying'].flatMap((verb) => ['a visit to', 'a state visit to', 'an official visit to', 'a working visit to', 'a call on', 'a courtesy call on'].map((visit) => `${verb} ${visit}`)),
    part: 'verb',
    format: 'visit',
    channel: 'in-person',
    takes: ['object'],
  },
  { words: ['interviewed', 'interviews', 'interviewing'], part: 'verb', format: 'interview', channel: 'in-person', takes: ['object'] },
  // nouns
  { words: ['meeting', 'meetings', 'sit-down', 'encounter', 'encounters', 'face-to-face', 'tête-à-tête', 'one-on-one', 'session', 'audience', 'consultations', 'bilateral'], part: 'noun', format: 'bilateral', channel: 'in-person' },
  { words: ['talks', 'negotiations', 'discussions', 'discussion', 'conversation', 'conversations'], part: 'noun', format: 'bilateral', channel: 'in-person' },
  { words: ['bilateral meeting', 'bilateral talks', 'private meeting', 'working meeting'], part: 'noun', format: 'bilateral', channel: 'in-person' },
  { words: ['dinner', 'lunch', 'breakfast', 'working lunch', 'working dinner', 'working breakfast', 'state dinner', 'handshake'], part: 'noun', format: 'bilateral', channel: 'in-person' },
  { words: ['call', 'calls', 'phone call', 'phone calls', 'telephone call', 'telephone calls', 'phone conversation', 'telephone conversation', 'phone conversations', 'telephone conversations', 'phone talks', 'conference call', 'secure call', 'introductory call'], part: 'noun', format: 'bilateral', channel: 'phone' },
  { words: ['video call', 'video calls', 'video conference', 'videoconference', 'video-conference', 'video meeting', 'virtual meeting', 'virtual talks', 'virtual discussion', 'video link', 'videocall', 'zoom call', 'virtual call'], part: 'noun', format: 'bilateral', channel: 'video' },
  { words: ['virtual summit', 'video summit'], part: 'noun', format: 'summit', channel: 'video' },
  {
    words: ['trilateral', 'trilateral meeting', 'trilateral talks', 'trilateral discussion', 'quadrilateral', 'quadrilateral meeting', 'multilateral meeting', 'ministerial', 'ministerial meeting', 'round table', 'roundtable', 'conference', 'forum', 'gathering', 'working session'],
    part: 'noun',
    format: 'multilateral',
    channel: 'in-person',
  },
  { words: ['trilateral call', 'trilateral phone call', 'quadrilateral call'], part: 'noun', format: 'multilateral', channel: 'phone' },
  { words: ['summit', 'summits', 'summit meeting', 'summit talks', 'trilateral summit'], part: 'noun', format: 'summit', channel: 'in-person' },
  { words: ['visit', 'visits', 'state visit', 'official visit'], part: 'noun', format: 'visit', channel: 'in-person' },
  { words: ['press conference', 'press conferences', 'news conference', 'news conferences', 'joint press conference', 'joint news conference', 'press briefing', 'news briefing', 'presser', 'media briefing', 'press availability'], part: 'noun', format: 'press-conference', channel: 'in-person' },
  { words: ['interview', 'interviews', 'exclusive interview'], part: 'noun', format: 'interview', channel: 'in-person' },
];
