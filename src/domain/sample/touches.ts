/** One touchpoint: days ago (negative = planned for so many days from today), kind, by whom, what they got. */
export type Touch = readonly [daysAgo: number, kind: string, by: string, got?: string];

/** What happened with each partner of the cast over two years, and what is planned. */
export const TOUCHES: Readonly<Record<string, readonly Touch[]>> = {
  dana: [
    [726, 'Message', 'Ana'],
    [712, 'Coffee or meal', 'Ana', 'An hour about running a practice'],
    [655, 'Article shared', 'Ana', 'A review on therapy alongside medication'],
    [590, 'Call', 'Ana', 'A case seen from our side'],
    [498, 'Walk and talk', 'Ana'],
    [430, 'Joint content', 'Chiara', 'A page for her waiting room'],
    [341, 'Coffee or meal', 'Ana'],
    [285, 'Training or event invitation', 'Ben', 'A seat at our spring seminar'],
    [230, 'Call', 'Ana'],
    [176, 'Walk and talk', 'Ana', 'Somebody to think aloud with'],
    [120, 'Coffee or meal', 'Ana'],
    [64, 'Call', 'Ana', 'News of two people she had sent'],
    [18, 'Message', 'Ana'],
  ],
  tomas: [
    [715, 'Meeting', 'Ben'],
    [640, 'Walk and talk', 'Ben'],
    [560, 'Walk and talk', 'Ben'],
    [470, 'Training or event invitation', 'Ben', 'Our evening on pain and fear'],
    [401, 'Walk and talk', 'Ben'],
    [322, 'Their event supported', 'Chiara', 'Three of us at his open day'],
    [248, 'Walk and talk', 'Ben'],
    [170, 'Talk about give and take', 'Ben'],
    [104, 'Walk and talk', 'Ben', 'A quiet hour after a hard week'],
    [41, 'Coffee or meal', 'Ben'],
    [-4, 'Walk and talk', 'Ben'],
    [-60, 'Article shared', 'Ben'],
  ],
  ruth: [
    [688, 'Coffee or meal', 'Chiara'],
    [602, 'Joint content', 'Chiara', 'A leaflet for parents'],
    [525, 'Call', 'Chiara'],
    [450, 'Meeting', 'Chiara'],
    [366, 'They helped us', 'Chiara'],
    [300, 'Coffee or meal', 'Chiara'],
    [221, 'Praise passed on', 'Ana', 'A family’s thanks, with their permission'],
    [135, 'Meeting', 'Chiara'],
    [52, 'Coffee or meal', 'Chiara', 'A plan for the autumn workshop'],
    [12, 'Message', 'Chiara'],
  ],
  mei: [
    [310, 'Meeting', 'Ana', 'Who we are and whom we serve, on one page'],
    [262, 'Article shared', 'Ana'],
    [204, 'Call', 'Ana'],
    [150, 'Coffee or meal', 'Ana'],
    [88, 'Training or event invitation', 'Ana', 'Our lunch talk on panic'],
    [30, 'Thank-you', 'Ana'],
  ],
  jonas: [
    [538, 'Meeting', 'Ben'],
    [420, 'Call', 'Ben'],
    [310, 'Coffee or meal', 'Ben', 'Ideas for his family evening'],
    [215, 'Article shared', 'Ben'],
    [140, 'Walk and talk', 'Ben'],
    [55, 'Call', 'Ben', 'A second pair of ears'],
  ],
  aoife: [
    [150, 'Message', 'Chiara'],
    [128, 'Coffee or meal', 'Chiara'],
    [85, 'Their event supported', 'Chiara', 'Helped at her story morning'],
    [46, 'Call', 'Chiara'],
  ],
  samir: [
    [455, 'Coffee or meal', 'Ana'],
    [330, 'Call', 'Ana'],
    [205, 'Walk and talk', 'Ana'],
    [110, 'Coffee or meal', 'Ana', 'Names of two good choirs'],
  ],
  greenway: [
    [328, 'Message', 'Ben'],
    [300, 'Meeting', 'Ben'],
    [196, 'Their event supported', 'Ben', 'The talk for carers, forty people'],
    [90, 'Call', 'Ben'],
  ],
  grace: [
    [238, 'Coffee or meal', 'Chiara'],
    [160, 'They helped us', 'Chiara'],
    [70, 'Call', 'Chiara'],
  ],
  lukas: [
    [198, 'Message', 'Ben'],
    [151, 'Coffee or meal', 'Ben'],
    [80, 'Article shared', 'Ben', 'On starting again at fifty'],
  ],
  noor: [
    [127, 'Call', 'Ana'],
    [49, 'Meeting', 'Ana'],
  ],
  ingrid: [
    [108, 'Training or event invitation', 'Chiara'],
    [74, 'Call', 'Chiara'],
    [30, 'Coffee or meal', 'Chiara', 'Our leaflet for new parents'],
    [-6, 'Article shared', 'Chiara'],
    [-58, 'Walk and talk', 'Chiara'],
  ],
  hugo: [
    [92, 'Call', 'Chiara'],
    [37, 'Coffee or meal', 'Chiara', 'A way to talk to worried parents'],
  ],
  peter: [[12, 'Message', 'Ben']],
  hana: [
    [31, 'Message', 'Ana'],
    [10, 'Article shared', 'Ana', 'On bullying at work'],
  ],
  elodie: [[45, 'Training or event invitation', 'Chiara', 'An invitation to our open evening']],
  marguerite: [
    [698, 'Coffee or meal', 'Chiara'],
    [566, 'Their event supported', 'Chiara', 'Bought two prints'],
    [431, 'Call', 'Chiara'],
  ],
  kofi: [
    [722, 'Meeting', 'Ana'],
    [630, 'Call', 'Ana'],
    [480, 'Article shared', 'Ana'],
  ],
  sofia: [
    [405, 'Meeting', 'Ben'],
    [260, 'Call', 'Ben'],
    [118, 'Coffee or meal', 'Ben', 'Tips for the first weeks'],
  ],
  northgate: [
    [276, 'Message', 'Ben'],
    [250, 'Meeting', 'Ben'],
  ],
};

/** Touches somebody decided to let go, with the reason. */
export const SKIPPED: Readonly<Record<string, { readonly daysAgo: number; readonly reason: string }>> = {
  grace: { daysAgo: 33, reason: 'Tax season: she asked for peace until it is over.' },
};
