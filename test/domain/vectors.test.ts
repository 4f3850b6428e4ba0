import { describe, expect, test } from 'vitest';
import { answerBook } from '../../src/domain/answerBook';
import { bookOfVector, expectedOf, loadVectors } from '../support/vectors';

describe('the forty worked books', () => {
  test.each(loadVectors().map((vector, index) => [index + 1, vector] as const))(
    'book %i comes out exactly',
    (_, vector) => {
      const book = bookOfVector(vector);
      expect(expectedOf(book, answerBook(book))).toEqual(vector.expected);
    },
  );
});
