/** Words that are one thing in one place and another in another. Each in lower case. */

// Offices that are surnames as well: "Stephen King" is no king called Stephen.
export const OFFICE_SURNAMES = new Set(
  'king prince pope judge bishop major marshal page baker dean driver boxer priest singer star general cardinal guard justice chief chancellor constable sheriff pilot butler rector head ally patient crown partner sheikh sheik'.split(
    ' ',
  ),
);

// Say what somebody is, but stand before no name as a title; some are names themselves ("Choe Son Hui").
export const NO_TITLES = new Set(
  (
    'son daughter uncle aunt nephew niece cousin wife husband widow friend partner girlfriend boyfriend ally rival opponent ' +
    'colleague star icon legend player patient student teacher principal killer shooter victim witness resident suspect ' +
    'champion anchor host pilot driver owner chair executive expert author expert veteran survivor pool crown fiancee'
  ).split(' '),
);

// Countries and states that people are called after.
export const PLACES_AND_PEOPLE = new Set(
  'georgia jordan chad israel india kenya brittany florence sydney austin dallas virginia carolina savannah chelsea brooklyn madison charlotte victoria alexandria sofia lincoln washington jackson paris'.split(
    ' ',
  ),
);

// Adjectives of peoples and faiths that people are called, too.
export const DEMONYMS_GIVEN = new Set(['christian', 'roman', 'norman']);

export const DIRECTIONS = new Set('north south east west northeast northwest southeast southwest'.split(' '));

// Adjectives of direction stand inside names: "China Eastern Airlines".
export const COMPASS = new Set(['eastern', 'western', 'northern', 'southern']);

/** Key words that stand before what they name: "Hurricane Ida", "Lake Victoria", "Operation Sunrise". */
export const FIRST_OF_NAME = new Set(
  'hurricane typhoon cyclone storm operation lake mount cape fort camp port river gulf'.split(' '),
);
