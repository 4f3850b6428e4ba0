/** The day on which the made-up practice is looked at: a Wednesday. */
export const TODAY = '2027-03-10';
