import { describe, expect, it } from 'vitest';
import { calculate, type ScopeOptions } from './support';

const sheets: ScopeOptions['sheets'] = {
  Sheet1: [
    ['Ann', 'Lawyer', 3, true],
    ['Bob', 'Banker', 5, false],
    ['Cy', 'lawyer', 8, true],
    ['Dee', null, '12', null],
    ['Ann', 'Law firm', -1, null],
    [null, '', { error: '#N/A' }, null],
  ],
};

const CASES: Record<string, Record<string, [formula: string, result: unknown][]>> = {
  'the IF family': {
    'IF takes the branch its condition asks for': [
      ['=IF(1>0,"yes","no")', 'yes'],
      ['=IF(0,"yes","no")', 'no'],
      ['=IF(FALSE,"yes")', false],
      ['=IF("",1,2)', 2],
      ['=IF(A6,1,2)', 2],
      ['=IF("maybe",1,2)', '#VALUE!'],
      ['=IF(#N/A,1,2)', '#N/A'],
      ['=IF(TRUE,,"no")', null],
    ],
    'IF does not look at the other branch': [
      ['=IF(TRUE,1,1/0)', 1],
      ['=IF(FALSE,NOSUCH(),2)', 2],
    ],
    'IFS takes the first that holds': [
      ['=IFS(FALSE,1,TRUE,2,TRUE,3)', 2],
      ['=IFS(FALSE,1)', '#N/A'],
      ['=IFS(TRUE,1,1/0,2)', 1],
    ],
    'IFERROR replaces any error, IFNA only #N/A': [
      ['=IFERROR(1/0,"none")', 'none'],
      ['=IFERROR(1/0)', null],
      ['=IFERROR(5,1/0)', 5],
      ['=IFNA(NA(),"none")', 'none'],
      ['=IFNA(1/0,"none")', '#DIV/0!'],
    ],
    'SWITCH compares without regard to case and may have a default': [
      ['=SWITCH("ANN","bob",1,"ann",2)', 2],
      ['=SWITCH(3,1,"a",2,"b","other")', 'other'],
      ['=SWITCH(3,1,"a",2,"b")', '#N/A'],
    ],
    'CHOOSE counts from one': [
      ['=CHOOSE(2,"a","b")', 'b'],
      ['=CHOOSE(3,"a","b")', '#NUM!'],
      ['=CHOOSE(#N/A,"a","b")', '#N/A'],
    ],
  },
  truths: {
    'AND, OR, XOR and NOT': [
      ['=AND(TRUE,1,"true")', true],
      ['=AND(TRUE,FALSE)', false],
      ['=OR(FALSE,0,1)', true],
      ['=XOR(TRUE,TRUE)', false],
      ['=NOT(0)', true],
      ['=AND("x")', '#VALUE!'],
    ],
    'text and blanks in a range say nothing': [
      ['=AND(D1:D6)', false],
      ['=OR(B1:D2)', true],
      ['=OR(A1:A6)', '#VALUE!'],
    ],
  },
  'sums and counts': {
    'only numbers of a range are summed, while a text given directly is read': [
      ['=SUM(C1:C5)', 15],
      ['=SUM(C1:C5,"2",TRUE)', 18],
      ['=SUM("x")', '#VALUE!'],
      ['=SUM(C1:C6)', '#N/A'],
      ['=SUM(0.1,0.2,0.3)-0.6', 0],
    ],
    'the averages': [
      ['=AVERAGE(C1:C5)', 3.75],
      ['=AVERAGE(A1:A3)', '#DIV/0!'],
      ['=MEDIAN(C1:C5)', 4],
      ['=MEDIAN(A1:A2)', '#NUM!'],
    ],
    'the counts': [
      ['=COUNT(C1:C6)', 4],
      ['=COUNT(1,"2","x")', 2],
      ['=COUNTA(B1:B6)', 5],
      ['=COUNTBLANK(B1:B6)', 2],
      ['=COUNTUNIQUE(A1:B6)', 7],
    ],
    'the least and the largest, zero when there is none': [
      ['=MIN(C1:C5)', -1],
      ['=MAX(C1:C5)', 8],
      ['=MAX(A1:A3)', 0],
      ['=LARGE(C1:C5,2)', 5],
      ['=SMALL(C1:C5,9)', '#NUM!'],
      ['=RANK(5,C1:C5)', 2],
    ],
    'SUMPRODUCT multiplies row by row': [
      ['=SUMPRODUCT(C1:C3,C1:C3)', 98],
      ['=SUMPRODUCT((A1:A5="ann")*(C1:C5>0))', 1],
      ['=SUMPRODUCT(C1:C3,C1:C2)', '#VALUE!'],
    ],
    spread: [
      ['=ROUND(STDEV(1,2,4),6)', 1.527525],
      ['=STDEV(1)', '#DIV/0!'],
      ['=VARP(1,3)', 1],
    ],
  },
  'conditional sums and counts': {
    'text is found whatever its case': [
      ['=COUNTIF(B1:B6,"LAWYER")', 2],
      ['=COUNTIF(B:B,B1)', 2],
    ],
    'wildcards stand for any text and for one character': [
      ['=COUNTIF(B:B,"law*")', 3],
      ['=COUNTIF(A:A,"?nn")', 2],
      ['=COUNTIF(B:B,"*er")', 3],
      ['=COUNTIF(B:B,"~*")', 0],
    ],
    'comparisons look only at values of their kind': [
      ['=COUNTIF(C1:C6,">=3")', 3],
      ['=COUNTIF(C1:C6,"<0")', 1],
      ['=COUNTIF(A1:A6,">b")', 3],
      ['=COUNTIF(C1:C6,">"&C1)', 2],
    ],
    'a number also finds the text that spells it': [
      ['=COUNTIF(C1:C6,12)', 1],
      ['=COUNTIF(C1:C6,"12")', 1],
      ['=COUNTIF(C1:C6,"=5")', 1],
    ],
    'booleans and errors can be counted': [
      ['=COUNTIF(D1:D6,TRUE)', 2],
      ['=COUNTIF(C1:C6,"#N/A")', 0],
      ['=COUNTIF(C1:C6,NA())', 1],
    ],
    'blank, not blank and different': [
      ['=COUNTIF(B1:B6,"")', 2],
      ['=COUNTIF(B1:B6,"=")', 1],
      ['=COUNTIF(B1:B6,"<>")', 5],
      ['=COUNTIF(B1:B6,"<>lawyer")', 4],
    ],
    'several conditions must all hold': [
      ['=COUNTIFS(A1:A6,"Ann",C1:C6,">0")', 1],
      ['=COUNTIFS(B1:B6,"law*",C1:C6,">0",D1:D6,TRUE)', 2],
      ['=SUMIFS(C1:C5,A1:A5,"Ann")', 2],
      ['=AVERAGEIFS(C1:C5,B1:B5,"lawyer")', 5.5],
      ['=AVERAGEIFS(C1:C5,B1:B5,"nobody")', '#DIV/0!'],
      ['=MAXIFS(C1:C5,A1:A5,"Ann")', 3],
      ['=MINIFS(C1:C5,A1:A5,"Ann")', -1],
      ['=MAXIFS(C1:C5,A1:A5,"Zoe")', 0],
    ],
    'SUMIF takes the size of its first range': [
      ['=SUMIF(A1:A5,"Ann",C1)', 2],
      ['=SUMIF(C1:C5,">3")', 13],
      ['=AVERAGEIF(C1:C5,">3")', 6.5],
    ],
    'ranges of different size are #VALUE!': [
      ['=COUNTIFS(A1:A6,"Ann",C1:C5,">0")', '#VALUE!'],
      ['=SUMIFS(C1:C5,A1:A4,"Ann")', '#VALUE!'],
    ],
    'an error among the chosen cells is the answer': [
      ['=SUMIFS(C1:C6,A1:A6,"")', '#N/A'],
      ['=SUMIFS(C1:C6,A1:A6,"Bob")', 5],
    ],
  },
  'looking up': {
    'VLOOKUP finds the first equal row': [
      ['=VLOOKUP("ann",A1:C6,3,FALSE)', 3],
      ['=VLOOKUP("b*",A1:C6,2,FALSE)', 'Banker'],
      ['=VLOOKUP("Zoe",A1:C6,2,FALSE)', '#N/A'],
      ['=VLOOKUP("Ann",A1:C6,4,FALSE)', '#REF!'],
      ['=VLOOKUP("Ann",A1:C6,0,FALSE)', '#VALUE!'],
      ['=VLOOKUP(7,{1,"a";5,"b";9,"c"},2)', 'b'],
      ['=VLOOKUP(0,{1,"a";5,"b"},2,TRUE)', '#N/A'],
      ['=HLOOKUP("b",{"a","b";1,2},2,FALSE)', 2],
    ],
    'MATCH counts from one': [
      ['=MATCH("cy",A1:A6,0)', 3],
      ['=MATCH(4,{1,3,5},1)', 2],
      ['=MATCH(4,{5,4,3},-1)', 2],
      ['=MATCH(12,C1:C6,0)', '#N/A'],
    ],
    'INDEX answers with a cell, a row or a column': [
      ['=INDEX(A1:C3,2,3)', 5],
      ['=INDEX(A1:A6,MATCH("Cy",A1:A6,0))', 'Cy'],
      ['=INDEX(A1:C1,2)', 'Lawyer'],
      ['=INDEX(A1:B2,2)', [['Bob', 'Banker']]],
      ['=SUM(INDEX(A1:C5,0,3))', 15],
      ['=INDEX(A1:C3,4,1)', '#NUM!'],
    ],
    'XLOOKUP may have an answer for nothing': [
      ['=XLOOKUP("Bob",A1:A6,C1:C6)', 5],
      ['=XLOOKUP("Zoe",A1:A6,C1:C6,"none")', 'none'],
      ['=XLOOKUP("Zoe",A1:A6,C1:C6)', '#N/A'],
      ['=XLOOKUP("Ann",A1:A6,C1:C6,,0,-1)', -1],
      ['=XLOOKUP(4,{1;3;5},{"a";"b";"c"},,-1)', 'b'],
      ['=XLOOKUP(4,{1;3;5},{"a";"b";"c"},,1)', 'c'],
      ['=XLOOKUP("b*",A1:A6,C1:C6,,2)', 5],
      ['=XLOOKUP("Bob",A1:A6,B1:C6)', [['Banker', 5]]],
    ],
  },
  text: {
    'parts of text': [
      ['=LEFT("abc",2)', 'ab'],
      ['=LEFT("abc")', 'a'],
      ['=RIGHT("abc",2)', 'bc'],
      ['=RIGHT("abc",9)', 'abc'],
      ['=MID("abcdef",2,3)', 'bcd'],
      ['=LEFT("abc",-1)', '#NUM!'],
      ['=LEN(12.5)', 4],
    ],
    'case and spaces': [
      ['=UPPER("ab")', 'AB'],
      ['=PROPER("o\'neil and SONS-ltd")', "O'Neil And Sons-Ltd"],
      ['=TRIM("  a   b ")', 'a b'],
    ],
    'joining and splitting': [
      ['=CONCATENATE("a",1,TRUE)', 'a1TRUE'],
      ['=TEXTJOIN(", ",TRUE,A1:A6)', 'Ann, Bob, Cy, Dee, Ann'],
      ['=JOIN("-",{1,2,3})', '1-2-3'],
      ['=SPLIT("a, b",", ")', [['a', 'b']]],
      ['=SPLIT("1-x","-")', [[1, 'x']]],
    ],
    'finding and replacing': [
      ['=FIND("b","abcb")', 2],
      ['=FIND("B","abc")', '#VALUE!'],
      ['=SEARCH("B?","abc")', 2],
      ['=SUBSTITUTE("a-b-c","-","+")', 'a+b+c'],
      ['=SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'],
      ['=REPLACE("abcdef",2,3,"X")', 'aXef'],
      ['=REPT("ab",3)', 'ababab'],
      ['=EXACT("a","A")', false],
    ],
    'a link shows its label': [
      ['=HYPERLINK("https://example.org","our site")', 'our site'],
      ['=HYPERLINK("https://example.org")', 'https://example.org'],
    ],
    'numbers as text and back': [
      ['=TEXT(46083,"yyyy-mm-dd")', '2026-03-02'],
      ['=TEXT(46083,"ddd d mmm")', 'Mon 2 Mar'],
      ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
      ['=TEXT("note","0.00")', 'note'],
      ['=VALUE("12.5")', 12.5],
      ['=VALUE("£5")', 5],
      ['=VALUE("x")', '#VALUE!'],
      ['=FIXED(1234.567,1)', '1,234.6'],
    ],
  },
  numbers: {
    'rounding goes away from zero at the half': [
      ['=ROUND(2.5)', 3],
      ['=ROUND(-2.5,0)', -3],
      ['=ROUND(1.005,2)', 1.01],
      ['=ROUND(1250,-2)', 1300],
      ['=ROUNDUP(1.1)', 2],
      ['=ROUNDDOWN(-1.19,1)', -1.1],
      ['=INT(-1.5)', -2],
      ['=TRUNC(-1.5)', -1],
      ['=CEILING(2.1)', 3],
      ['=FLOOR(7,2)', 6],
    ],
    'the remainder has the sign of the divisor': [
      ['=MOD(-3,2)', 1],
      ['=MOD(5,-4)', -3],
      ['=MOD(-5,-4)', -1],
      ['=MOD(5,0)', '#DIV/0!'],
    ],
    'powers and roots': [
      ['=POWER(2,10)', 1024],
      ['=SQRT(-1)', '#NUM!'],
      ['=LOG(8,2)', 3],
      ['=LOG(100)', 2],
      ['=FACT(5)', 120],
      ['=FACT(1000)', '#NUM!'],
    ],
    angles: [
      ['=ROUND(SIN(PI()/2),9)', 1],
      ['=DEGREES(ATAN2(1,1))', 45],
      ['=ROUND(DEGREES(ATAN2(0,1)))', 90],
      ['=ATAN2(0,0)', '#DIV/0!'],
      ['=ACOS(2)', '#NUM!'],
    ],
    'whole numbers': [
      ['=EVEN(3)', 4],
      ['=ODD(2)', 3],
      ['=SIGN(-2)', -1],
      ['=QUOTIENT(7,2)', 3],
      ['=MROUND(7,2)', 8],
      ['=ROMAN(14)', 'XIV'],
    ],
    'spread and means of a list': [
      ['=MODE(1,1,2)', 1],
      ['=MODE(2,1,2,1)', 2],
      ['=MODE(1,2,3)', '#N/A'],
      ['=PERCENTILE({1,2,3},0.5)', 2],
      ['=QUARTILE({1,2,3},1)', 1.5],
      ['=QUARTILE({1,2,3},0)', 1],
      ['=QUARTILE({1,2,3},4)', 3],
      ['=QUARTILE({1,2,3},5)', '#NUM!'],
      ['=GEOMEAN(1,4)', 2],
      ['=DEVSQ(1,3)', 2],
      ['=PRODUCT(2,3,4)', 24],
    ],
    'a loan': [['=ROUND(PMT(0.01,12,100),4)', -8.8849]],
  },
  'what a value is': {
    'the questions': [
      ['=ISBLANK(A6)', true],
      ['=ISBLANK(B6)', false],
      ['=ISNUMBER(C1)', true],
      ['=ISNUMBER(C4)', false],
      ['=ISTEXT(C4)', true],
      ['=ISERROR(C6)', true],
      ['=ISNA(C6)', true],
      ['=ISERR(C6)', false],
      ['=ISLOGICAL(D1)', true],
      ['=N("x")', 0],
      ['=ERROR.TYPE(C6)', 7],
    ],
    'where it stands': [
      ['=ROW()', 20],
      ['=COLUMN()', 8],
      ['=ROW(B3:B5)', 3],
      ['=ROWS(A1:B3)', 3],
    ],
  },
  'a wrong number of arguments': {
    'is #N/A': [
      ['=ABS()', '#N/A'],
      ['=ABS(1,2)', '#N/A'],
      ['=IF(TRUE)', '#N/A'],
      ['=COUNTIFS(A1:A2,"x",A1:A2)', '#N/A'],
    ],
  },
};

for (const [topic, rules] of Object.entries(CASES)) {
  describe(topic, () => {
    describe.each(Object.entries(rules))('%s', (_, cases) => {
      it.each(cases)('%s', (formula, result) => {
        expect(calculate(formula, { sheets })).toEqual(result);
      });
    });
  });
}
