// What the pages of the made-up town say.
export const topics = [
  "allotments", "bus passes", "council tax", "garden waste", "library cards", "market stalls", "parking permits", "playgrounds",
  "school meals", "street lights", "swimming lessons", "youth clubs", "footpaths", "food hygiene", "home repairs", "noise at night",
];

export const places = ["Ashby Green", "Bellwood", "Castle Street", "Dunmore", "Eastfield", "Fernhill", "Gatley", "Harbour Row"];

export const sentences = [
  "Ring the office before nine in the morning if you need an answer on the same day.",
  "We read every letter and reply within ten working days.",
  "Nobody has to pay to make a complaint or to ask for a review.",
  "The scheme began in 2019 and has been renewed twice since then.",
  "You need proof of your address from the last three months.",
  "Places are given by the date we receive the form, not by the date you post it.",
  "Staff at the desk can fill in the form with you if that is easier.",
  "Children under twelve must come with an adult.",
  "The lift is at the back of the building, next to the bicycle stands.",
  "If your circumstances change, tell us within a month.",
  "A copy in large print can be sent to any address in the town.",
  "The committee looks at the figures every quarter and publishes what it decides.",
  "Work on the bridge is planned to end before the first frost.",
  "Volunteers meet on the second Tuesday and new faces are welcome.",
];

export const people = ["Amina Yusuf", "Ben Carter", "Grace Okoro", "Harriet Lowe", "Iwan Rees", "Maya Patel", "Peter Novak", "Ruth Adler"];

export const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** So many sentences as one paragraph. */
export const paragraph = (random, count = random.between(2, 5)) =>
  `<p>${Array.from({ length: count }, () => random.pick(sentences)).join(" ")}</p>`;

/** "Bus passes" is bus-passes. */
export const addressOf = (text) => text.toLowerCase().replaceAll(" ", "-");
