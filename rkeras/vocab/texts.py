"""Texts: split into words, numbered, counted and hashed."""

import math
from typing import Any

from rkeras._core.arguments import FLAG, PATH, POSITIVE_INTEGER, STRING, Kind, Unfit, integer, one_of, refuse
from rkeras._core.verb import verb
from rkeras._data.tokenizers import TOKENIZER, are_sequences, is_tokenizer, load, save, sequences, texts, word_hash
from rkeras._keras.loading import symbol

FILTERS = '!"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n'
MODE = one_of("binary", "count", "tfidf", "freq")


def _buckets(value: Any) -> int:
    value = integer(value)
    if value < 2:
        raise Unfit
    return value


SPLITTING: dict[str, Kind] = {
    **dict.fromkeys(("filters", "split", "text", "input_text", "oov_token"), STRING),
    **dict.fromkeys(("lower", "char_level"), FLAG),
    "n": Kind("an integer of at least 2", _buckets),
    "num_words": POSITIVE_INTEGER,
    "mode": MODE,
    "filename": PATH,
}


@verb(kinds=SPLITTING, target=TOKENIZER)
def text_tokenizer(num_words=None, filters=FILTERS, lower=True, split=" ", char_level=False, oov_token=None):
    """A tokenizer, which numbers the words of texts by how frequent they are.

    `fit_text_tokenizer()` changes it in place. Its fields are `word_index` (the number of each word),
    `index_word`, `word_counts`, `word_docs` (in how many texts a word is), `document_count`, `num_words`.

    Args:
        num_words: only words with a number below this one are used; all by default.
        filters: characters that are taken for the one that splits words.
        lower: whether to make texts lower case.
        split: what is between words.
        char_level: whether every character is a word.
        oov_token: a word that stands for all that are not known, with number 1; they are dropped by default.

    Returns:
        A tokenizer, to be fitted.
    """
    return symbol(TOKENIZER)(
        num_words=num_words, filters=filters, lower=lower, split=split, char_level=char_level, oov_token=oov_token
    )


@verb(acts_on=is_tokenizer, invisible=True)
def fit_text_tokenizer(object, x):
    """Let a tokenizer learn the words of texts; it is changed in place.

    Args:
        object: the tokenizer.
        x: the texts: strings, lists of words, or a function that gives a text at a time and NULL at the end; or
            sequences of word numbers, of which only counts are learnt, for `sequences_to_matrix()`.

    Returns:
        The tokenizer.
    """
    if are_sequences(x):
        object.fit_on_sequences(sequences("fit_text_tokenizer", "x", x))
    else:
        object.fit_on_texts(texts("fit_text_tokenizer", "x", x))
    return object


@verb(acts_on=is_tokenizer, invisible=True, kinds=SPLITTING)
def save_text_tokenizer(object, filename):
    """Write a tokenizer to a file, as JSON.

    Args:
        object: the tokenizer.
        filename: the file.

    Returns:
        The tokenizer.
    """
    save(object, filename)
    return object


@verb(kinds=SPLITTING)
def load_text_tokenizer(filename):
    """Read a tokenizer from a file.

    The file of an older R keras, a pickle, is read too, but nothing in it that could run code.

    Args:
        filename: the file.

    Returns:
        The tokenizer.
    """
    return load("load_text_tokenizer", filename)


@verb(acts_on=is_tokenizer)
def texts_to_sequences(tokenizer, texts):
    """Texts as sequences of word numbers.

    Args:
        tokenizer: the tokenizer, fitted.
        texts: the texts.

    Returns:
        A list with the numbers of the words in each text; words that are not known are left out, or have the
        number of `oov_token`.
    """
    return tokenizer.texts_to_sequences(_texts("texts_to_sequences", texts))


@verb(acts_on=is_tokenizer)
def texts_to_sequences_generator(tokenizer, texts):
    """Texts as sequences of word numbers, one at a time.

    Args:
        tokenizer: the tokenizer, fitted.
        texts: the texts.

    Returns:
        An iterator, for `generator_next()`.
    """
    return tokenizer.texts_to_sequences_generator(_texts("texts_to_sequences_generator", texts))


@verb(acts_on=is_tokenizer, kinds=SPLITTING)
def texts_to_matrix(tokenizer, texts, mode="binary"):
    """Texts as a matrix with a column for each word.

    Args:
        tokenizer: the tokenizer, fitted.
        texts: the texts.
        mode: "binary" for 1 where the word is in the text, "count" for how often, "freq" for the share of the
            text's words, "tfidf" for the count weighted by how rare the word is.

    Returns:
        An array (texts, words); the column at place 0 (the first in R) is of no word.
    """
    return tokenizer.texts_to_matrix(_texts("texts_to_matrix", texts), mode=mode)


@verb(acts_on=is_tokenizer, kinds=SPLITTING)
def sequences_to_matrix(tokenizer, sequences, mode="binary"):
    """Sequences of word numbers as a matrix with a column for each word.

    Args:
        tokenizer: the tokenizer: fitted, or with `num_words`.
        sequences: the sequences, as `texts_to_sequences()` gives them.
        mode: "binary", "count", "tfidf" or "freq", as in `texts_to_matrix()`.

    Returns:
        An array (sequences, words); the column at place 0 (the first in R) is of no word.
    """
    return tokenizer.sequences_to_matrix(_sequences("sequences_to_matrix", sequences), mode=mode)


def _texts(verb: str, value: Any) -> list[Any]:
    return texts(verb, "texts", value)


def _sequences(verb: str, value: Any) -> list[list[int]]:
    return sequences(verb, "sequences", value)


@verb(kinds=SPLITTING)
def text_to_word_sequence(text, filters=FILTERS, lower=True, split=" "):
    """A text as its words.

    Args:
        text: the text.
        filters: characters that are taken for the one that splits words.
        lower: whether to make the text lower case.
        split: what is between words.

    Returns:
        The words in order.
    """
    split_up = symbol("tensorflow.keras.preprocessing.text.text_to_word_sequence")
    return split_up(text, filters=filters, lower=lower, split=split)


@verb(kinds=SPLITTING)
def text_one_hot(input_text: Any = None, n: Any = None, filters=FILTERS, lower=True, split=" ", text=None):
    """A text as a hash of each word: numbers from 1 to `n - 1`, where different words may share one.

    The hash is MD5, so that a word has the same number in every session (in R keras it changed with each).

    Args:
        input_text: the text.
        n: number of codes, 0 among them.
        filters: characters that are taken for the one that splits words.
        lower: whether to make the text lower case.
        split: what is between words.
        text: an older name of `input_text`.

    Returns:
        A number for each word.
    """
    subject: Any = text if input_text is None else input_text
    for name, rule, value in (("input_text", "a string", subject), ("n", SPLITTING["n"].rule, n)):
        if value is None:
            raise refuse("text_one_hot", name, rule, value)
    return _hashed(subject, n, None, filters, lower, split)


@verb(kinds=SPLITTING | {"text": Kind("one string", lambda value: value)})
def text_hashing_trick(text, n, hash_function=None, filters=FILTERS, lower=True, split=" "):
    """A text as a hash of each word: numbers from 1 to `n - 1`, where different words may share one.

    Args:
        text: the text; of NA (None) nothing is made.
        n: number of codes, 0 among them.
        hash_function: "md5", which is the default here, or a function of a word that gives a whole number.
        filters: characters that are taken for the one that splits words.
        lower: whether to make the text lower case.
        split: what is between words.

    Returns:
        A number for each word; NaN for NA.
    """
    if text is None:
        return math.nan
    if not isinstance(text, str):
        raise refuse("text_hashing_trick", "text", "one string", text)
    if hash_function is not None and hash_function != "md5" and not callable(hash_function):
        raise refuse("text_hashing_trick", "hash_function", '"md5" or a function', hash_function)
    return _hashed(text, n, hash_function, filters, lower, split)


def _hashed(text: str, n: int, function: Any, filters: str, lower: bool, split: str) -> list[int]:
    code = word_hash(function)
    split_up = symbol("tensorflow.keras.preprocessing.text.text_to_word_sequence")
    return [code(word) % (n - 1) + 1 for word in split_up(text, filters=filters, lower=lower, split=split)]
