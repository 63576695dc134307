/** What each rule is for, with its example, by what it finds. Written by scripts/rule-examples.ts from the doc comments of the pipeline. */
export const ruleExamples: Readonly<Record<string, string>> = {
  'date/ago':
    '"He resigned two years ago." · "Three days later they met again." · "the day before" · "a year-earlier loss"',
  'date/beside': '"two days" before "Monday": a length of time counted from a date',
  'date/century': '"It is a quarrel of the 20th century." · "twenty-first-century diplomacy"',
  'date/clock-time': '"The briefing begins at 3 p.m. ET" · "at 1330 GMT" · "noon" · "10:30 a.m."',
  'date/decade': '"The treaty dates from the 1990s." · "the late \'80s"',
  'date/duration': '"They talked for 90 minutes, in a two-day visit, after a decade of silence."',
  'date/feast': '"Troops will be home by Christmas." · "Thanksgiving 2021"',
  'date/fiscal-year': '"The budget for fiscal 2022 grew." · "fiscal year 2022", "FY2022": the year it is named after',
  'date/iso-date': '"date 2021-05-21" · "2021-05-21T14:30"',
  'date/month': '"In May the ministers met; a summit was agreed in October 2021 and held last November."',
  'date/month-day':
    '"The talks opened on Friday, May 20, 2021, and go on on May 24-25." · "31 October 2021" · "the 20th of May"',
  'date/part-of-day': '"He arrived this morning, and left the next evening." · "overnight"',
  'date/quarter':
    '"Exports fell in the third quarter." · "second-quarter profit" · "the first half of 2021" · "Q3 2021"',
  'date/season': '"A summit is planned for early this summer." · "in the spring of 2014" · "last fall"',
  'date/set': '"They meet every Tuesday, and report annually." · "twice a week" · "on Mondays"',
  'date/slashed-date':
    '"10/11/2024" (month first as in the US, unless the first number is no month) · "24.02.2022" (day first)',
  'date/this-period': '"Aid rose last year; a reply is due next week, and talks the following month."',
  'date/today': '"The talks began yesterday and go on today; he flies home tomorrow night."',
  'date/weekday': '"They met on Wednesday and spoke last Monday night."',
  'date/year': '"The junta seized power in 2021." · "the 2014 annexation" · "nineteen ninety-six"',
  'encounter-report/after-meeting':
    '"Merkel and Macron called for calm. After meeting in Paris on Monday, Macron said …"',
  'encounter-report/attended':
    '"Merkel, Macron and other leaders were in attendance", "he attended Lavrov’s speech at the summit"',
  'encounter-report/between-countries': '"**US-Russia talks** in early January", "the Armenia–Azerbaijan peace summit"',
  'encounter-report/held-talks': '"Sullivan and Patrushev held consultations in Geneva"',
  'encounter-report/hosted':
    '"Blinken hosted the Foreign Ministers of Japan and Korea", "welcomed Jaishankar to the Department of State"',
  'encounter-report/in-a-call':
    '"Kishida and Modi agreed **in a video call** to deepen ties": several who do something in a meeting.',
  'encounter-report/interview':
    '"in an interview with CBS, Blinken said", "Lavrov told American journalist Tucker Carlson", "Carlson interviewed Putin"',
  'encounter-report/lasted':
    '"The meeting lasted 90 minutes", "after the two-hour talks", "he wanted to talk for ten minutes"',
  'encounter-report/meeting-between':
    '"a possible summit between Biden and Putin", "Wednesday’s call between Scholz and Xi", "the meeting of Lind, Okello and Hill"',
  'encounter-report/meeting-with':
    '"held talks with Wang", "Biden’s meeting with Putin", "In a call with Kuleba, Blinken …", "participated in a trilateral with"',
  'encounter-report/met-together': '"Blinken and Lavrov met in Geneva", "the two ministers spoke by phone"',
  'encounter-report/met-with':
    '"Blinken met today in Geneva with Lavrov", "spoke by phone with", "Biden met Putin", "phoned Scholz"',
  'encounter-report/press-conference':
    '"told a press conference in Vientiane", "At a joint news conference with Scholz, Macron said"',
  'encounter-report/same-room': '"as they both found themselves in the same room", "sat at the same table"',
  'encounter-report/their-meeting':
    '"their 90-minute meeting", "their last meeting took place on the sidelines of the summit"',
  'encounter-report/visited': '"Macron visited Kyiv on Tuesday"',
  'mention/acronym':
    '"**WADA** and the **ICRC** declined": letters that stand for a body, in a sentence that is not all capitals.',
  'mention/after-honorific': '"Mr. **Wickremesinghe** agreed", "Dr **Amina Mohammed**".',
  'mention/after-title':
    '"Mexican Foreign Secretary **Marcelo Ebrard**", "the Foreign Minister of the Kingdom of Saudi Arabia, **Faisal bin Farhan Al Saud**".',
  'mention/allies':
    '"The United States will work with **our partners**", "NATO and **its allies**": who stands by those who speak, or by those named last.',
  'mention/beside-meeting-verb':
    '"**Sullivan** met with **Wang**", "**Kowal** flew to Ankara": a family name alone, of who meets, calls or travels.',
  'mention/beside-speech-verb':
    '"**Simmons** said", "said **Oluwaseun Adeyemi**", "**Hill**, a doctor, said": who speaks is a person.',
  'mention/called-again':
    '"Da’esh … **this terrorist group**", "the Coalition … **coalition forces**": a noun for a body named before.',
  'mention/coordinates': '"**33°47′N 44°30′E** / **33.783; 44.500**": a place told by its coordinates.',
  'mention/counterpart':
    '"Blinken met **his Russian counterpart**": the one of that country named before, else who held the same office that day.',
  'mention/country-in-body': '"the government of **Iraq**", "**Egypt** police": the country that names its body.',
  'mention/dateline-place':
    '"**MAE SOT**, Thailand (Reuters) -": capitals at the head of a paragraph, before a country, an agency or a date.',
  'mention/forces': '"Fighting went on in Syria … **opposition forces** withdrew": whose land it is was said before.',
  'mention/foreign-gloss':
    '"Mount Ostrel (Kurdish: **Çiyayê Ostrel**)": a name once more in the words of another language, and nobody new.',
  'mention/given-name':
    '"**Hugh Hill** and **Jean-Marie Dubois** took the stand": a given name with capitalised words after it.',
  'mention/in-place':
    '"a clinic in **Nyala**", "near **Pokrovsk**, Ukraine", "the village of **Qasr**": an unknown name after a preposition of place.',
  'mention/known-name':
    '"**Antony Blinken** flew to **Reykjavik** for the **Arctic Council**": names the lexicons hold.',
  'mention/known-surname': '"**Zelenskyy** agreed": a family name alone, of somebody only the lexicon knows.',
  'mention/members':
    '"**ISIL fighters**", "**Norwegian naval officers**", "**U.S. service members**": who belongs to a body, a people or a country.',
  'mention/named-before':
    '"Poland\'s Foreign Ministry said … **the ministry** added", "**the alliance**" after NATO: a common noun for a body named before.',
  'mention/named-thing':
    '"**Operation Inherent Resolve**", "the **USS Hopper**", a **VBIED**, **Greenwich Mean Time**, the **Law of Armed Conflict**: a name, but of nobody and of no place.',
  'mention/national-body':
    '"**the Iraqi government**", "the **government of Iraq**", "**Iraqi security forces**": a nationality and who acts for it.',
  'mention/nickname': '"Brig. Gen. **Richard “Tex” Coe**": a nickname in marks between given and family name.',
  'mention/numbered-unit':
    '"the **158th Fighter Wing**", "**6th Marines**": a number, and capitals that end with a word for a unit.',
  'mention/organization-alone':
    '"officials at the **Commission**", "the **Coalition** struck again": the word for a body alone, with a capital.',
  'mention/organization-word':
    '"the **Ministry of Water and Power**", "the **Helsinki Commission**", "**Bank of Ghana**": a word for a body and the capitals around it.',
  'mention/people-of': '"**the people of Iraq**", "**residents of Kharkiv**": who lives in a place.',
  'mention/place-again': '"Mosul … **the city**", "the Ilisu Dam … **the dam**": a noun for a place named before.',
  'mention/place-word': '"**Diyala Province**", "**Lake Chad**", "**Gwadar Airport**".',
  'mention/pronoun': '"Blinken said **he** heard nothing new": the most prominent person of that gender close before.',
  'mention/same-again':
    'Names read from their shape once, found wherever else they stand: "near Nyala" makes a later "Nyala" the same place, "Zenith Corp" a later "Zenith" the same company, "Foreign Minister Zin Mar Aung" a later "Zin Mar Aung" the same person. Family names alone are left to the roster.',
  'mention/surname': '"**Price** said": a family name alone, of somebody the document names in full.',
  'mention/tagger/names':
    'A name the trained tagger read from its words and what stands around it; see models/MODEL.md.',
  'mention/title': '"**the top US diplomat** added", "**the Secretary** said": an office that stands for its holder.',
  'mention/treaty':
    '"the **Budapest Memorandum**", "the **Camp David Accords**", the **U.S. Open**: named for a place, and not the place.',
  'mention/two-capitals':
    '"the smuggler **Zoltan Dragov** fled": two or three capitalised words the text never writes small, and nothing says they are no person.',
  'mention/with-initial':
    '"**Mordecai R. Oakes**", "**J.D. Vance**", "**A. Weiss**": an initial before or inside the name.',
  'quantity/count':
    '"100,000 Russian troops stood at the border; two jailed American citizens were freed, and at least 12 more."',
  'quantity/dozens':
    '"Dozens of officials came, and tens of thousands of people": one of the many is the least, with the bound `>`.',
  'quantity/fraction': '"Three-quarters of the members agreed, two thirds of them gladly, and half of the rest."',
  'quantity/measure':
    '"More than 90 tons of aid, 40 percent of it new; they spoke at least seven times in a 90-minute meeting."',
  'quantity/money': '"A $200 million shipment, out of about $2.7 billion in aid; €2.5bn and US$5m more."',
  'quantity/twice': '"They have met at least twice this year."',
  'quote/according-to': '[The talks would go on], according to the minister.',
  'quote/after-name': 'Мара Линд: [«Мы готовы говорить о мире».] A paragraph that begins with who speaks.',
  'quote/between-marks':
    '[«Nous sommes prêts à négocier»], a dit la ministre: words between marks, in a language whose verbs nobody here knows.',
  'quote/closing-report': '[The talks would go on], the minister said.',
  'quote/colon': 'The minister said: [We are ready. We were ready long ago.]',
  'quote/label-colon': 'Blinken: [Talks Were Useful] — a headline with its speaker before a colon.',
  'quote/marked': 'The minister said the talks were ["frank and useful"].',
  'quote/reported-clause': 'The minister said [that the talks would go on].',
  'quote/reported-matter': 'The minister denounced [the remarks].',
  'quote/speaker-turn':
    'MR PRICE: [We are ready. ¶ We were ready long ago.] ¶ QUESTION: [Since when?] — a transcript, up to the next label.',
  'quote/tagger/roles':
    'Source, cue and content as the trained tagger read them: "**The visitors** ~left little doubt~ that they would return."',
  'quote/tweet': '[We are ready to talk!] — Ana Ruiz (@anaruiz) May 21, 2016',
  'section/byline': '"By Ana Sousa", "Staff Reporter": who wrote it, below the headline.',
  'section/dateline': '"**GENEVA (Reuters) -** The ministers met": place, agency and day before the first words.',
  'section/figures': '"14:53 GMT +3 20 November", "4553": times and counters.',
  'section/function-words': '"World Business Sport Weather" has no function words, a sentence is half made of them.',
  'section/furniture-words': '"Leave a review" · "Follow us on …": words of the site about itself.',
  'section/headline': 'The line above the story, told by its length, its shape and what stands below it.',
  'section/length': 'Running text comes in long blocks, links and labels in short ones.',
  'section/link-signs': '"About us | Contact us | Cookies", "« Older posts".',
  'section/repetition': 'A line that stands on the page several times is a label or a link.',
  'section/run': 'The blocks before and after it decided, against its own look.',
  'section/sentence-shape':
    '"He left on Monday." ends with a stop; "House panel to hear envoy" does not, and a teaser breaks off with dots …',
  'section/speech': '"Q: Did he answer?" and lines with a quotation are the story\'s own words, however short.',
  'section/title-case': '"Autumn Holidays: Your Spa Retreat in the Alps": capitals like a headline\'s or a menu\'s.',
  'sentence/block-end': 'A sentence ends with its paragraph at the latest.',
  'sentence/ellipsis': '"He hesitated … **Then** he signed."',
  'sentence/exclamation': '"Enough! **Nobody** moved."',
  'sentence/full-stop': '"He left. **She** stayed."',
  'sentence/initialism': '"She was born in the U.S. **Her** brother was not."',
  'sentence/question': '"Is it peace? **Nobody** knows."',
  'sieve/according-to': '[According to the minister], the talks were "useful".',
  'sieve/aside': 'The race is "a dead heat," [as the envoy said on Friday].',
  'sieve/caption': '"We were not heard": [Sergei Lavrov] in Geneva.',
  'sieve/closing-clause': 'The talks were "useful" and would go on, [the minister said].',
  'sieve/colon': '[The minister put it bluntly:] ¶ "We are ready."',
  'sieve/continued': '"We are ready," the minister said. Then, with no word of who speaks: "We were ready long ago."',
  'sieve/continued-paragraph':
    '… and so it began. ¶ "And another thing," with the marks of the paragraph before never closed, or nobody named in this one.',
  'sieve/governing-clause': '[The minister warned that] any attack, however small, would meet a "swift answer".',
  'sieve/in-a-statement': '[The ministry put out a statement] late on Friday. ¶ "We are ready to talk."',
  'sieve/in-passing': '[The senator thanked the crowd for] "standing with us in the cold."',
  'sieve/in-words': 'It was, [in the words of the envoy], "a farce".',
  'sieve/inverted': '"We are ready," [said the minister].',
  'sieve/nearest': '[The minister] looked tired. "We are ready."',
  'sieve/said-after': '"We are ready," [the minister said].',
  'sieve/said-before': '[The minister told reporters], "We are ready."',
  'sieve/signature': '"We are ready." ¶ — [Jane Doe, Leeds]',
  'sieve/split': '"We are," [the minister said], "ready."',
  'topic/topic-words': '"to advance **arms control**": words that are evidence for a topic.',
};
