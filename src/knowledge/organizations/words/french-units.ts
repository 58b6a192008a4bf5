/** What numbers of French research units begin with, to be a part of a regular expression: "UMR 7503", "U1018", "EA 1234". */
export const frenchUnits = 'UMRS?|UMS|UPR|URA|UAR|USR|UR|FRE|ERL|EA|US|U'
