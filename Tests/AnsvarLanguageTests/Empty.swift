// The tests of this folder follow.
