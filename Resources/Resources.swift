// What the program brings along: the lists of a municipality, the meaning of words and a demo
// wijk. Everything is embedded in the code, so that one binary suffices. This module imports
// nothing and knows no record; who reads the texts gives them their meaning.
