print("waakvlam")
